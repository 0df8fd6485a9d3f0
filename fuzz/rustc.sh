#!/bin/sh
# rustc, for cargo (RUSTC_WRAPPER): counts edges and compares for libFuzzer in what is fuzzed, which is what reads foreign input. All else, the
# arithmetic of RSA above all, keeps its speed.
case " $* " in
  *" --crate-name wechatpay_coupon "* | *" --crate-name der "* | *" --crate-name base64ct "* | *" --crate-name percent_encoding "* | *" fuzz_targets/"*)
    exec "$@" --cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
      -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
      -Cllvm-args=-sanitizer-coverage-trace-compares
    ;;
esac
exec "$@"
