//! What reading hostile texts costs: twice as much for twice the text, counted in bytes of memory allocated.
#![cfg(not(target_family = "wasm"))]

mod api;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use api::{REQUEST, RESPONSE, operation, response};
use wechatpay_coupon::validate::{How, read};

thread_local! {
    static ALLOCATED: Cell<usize> = const { Cell::new(0) };
}

/// The system's allocator, counting what each thread allocates.
struct Counting;

// SAFETY: all is passed on as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATED.set(ALLOCATED.get() + layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// A text of about this length: a beginning, a piece as often as there is room for it, what is between two of them, an end.
fn text(length: usize, [open, piece, between, close]: [&str; 4]) -> String {
    format!("{open}{}{close}", vec![piece; length / (piece.len() + between.len())].join(between))
}

fn allocated(text: &str, how: How<'_>) -> usize {
    ALLOCATED.set(0);
    let schema =
        if how.direction == REQUEST.direction { operation("userCoupons.use").request } else { response("userCoupons.use") };
    assert!(read(text, schema, how).is_ok(), "{}", &text[..100]);
    ALLOCATED.get()
}

#[test]
fn a_text_of_twice_the_length_costs_twice_the_memory() {
    let deep = format!("{{\"{}\":", "~/".repeat(60)).repeat(30);
    let (deep, end) = (format!("{deep}["), format!("]{}", "}".repeat(30)));
    let texts = [
        ["{", "\"\":0", ",", "}"],
        ["{", "\"\\n\":0", ",", "}"],
        ["{\"a\":{", "\"\\n\":0", ",", "}}"],
        ["{\"coupon_code\":{", "\"b\":0", ",", "}}"],
        ["{", "\"coupon_code\":0", ",", "}"],
        ["{\"a\":[", "0", ",", "]}"],
        ["{\"a\":[", "{\"\\n\":0}", ",", "]}"],
        ["{\"a\":[", "1e99", ",", "]}"],
        [&deep, "1e99", ",", &end],
        ["{\"a\":\"", "\\n", "", "\"}"],
        ["{\"", "\\n", "", "\":0}"],
        ["{\"a\":\"", "\\ud83c\\udfab", "", "\"}"],
        ["{\"a\":", " ", "", "0}"],
        ["{\"sequential_usage_detail\":{\"detail_item_list\":[", "{}", ",", "]}}"],
    ];
    let mut counted = 0;
    for parts in texts {
        for how in [REQUEST, RESPONSE] {
            let [once, twice] = [1 << 15, 1 << 16].map(|length| allocated(&text(length, parts), how));
            assert!(twice <= once * 21 / 10, "{once} and {twice} for {}…", &parts.concat()[..30.min(parts.concat().len())]);
            counted += 1;
        }
    }
    assert_eq!(counted, 28);
}

#[test]
fn what_is_said_of_undeclared_names_has_a_bound() {
    let text = text(1 << 17, ["{", "\"coupon\":0", ",", "}"]);
    let [request, response] = [REQUEST, RESPONSE].map(|how| allocated(&text, how));
    // Of a thousand names something is said, whatever their number.
    assert!(request - response < 5 << 18, "{request} and {response}");
}
