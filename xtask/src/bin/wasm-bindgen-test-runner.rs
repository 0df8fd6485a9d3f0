//! `wasm-bindgen-test-runner`, as a binary of ours: so it is locked by `Cargo.lock` and always of the version of the `wasm-bindgen` crate.

fn main() -> anyhow::Result<()> {
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args_os())
}
