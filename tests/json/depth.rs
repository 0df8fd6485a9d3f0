//! Nesting: 32 levels, whatever they are made of and wherever they are, and no more however deep a text goes.

use wechatpay_coupon::error::Reason;

use super::reading::reason;

/// Levels of arrays, of objects, and of both by turns.
const LEVELS: [[(&str, &str); 2]; 3] =
    [[("[", "]"), ("[", "]")], [("{\"a\":", "}"), ("{\"a\":", "}")], [("[", "]"), ("{\"a\":", "}")]];

fn nested(levels: [(&str, &str); 2], depth: usize, innermost: &str) -> String {
    let open: String = (0..depth).map(|level| levels[level % 2].0).collect();
    let close: String = (0..depth).rev().map(|level| levels[level % 2].1).collect();
    format!("{open}{innermost}{close}")
}

#[test]
fn thirty_two_levels_are_read_and_thirty_three_are_not() {
    let mut read = 0;
    for levels in LEVELS {
        for (before, after, levels_around) in [
            ("", "", 0),
            ("{\"newer\":", "}", 1),
            ("{\"wechatpay_return_time\":", "}", 1),
            ("[0,{\"a\":{}},", ",[[]]]", 1),
            ("{\"a\":[1,{\"b\":", ",2]}", 3),
        ] {
            let after = if levels_around == 3 { "},2]}" } else { after };
            for innermost in ["0", "\"[[[[\"", "{}", "[]"] {
                let levels_inside = usize::from(matches!(innermost, "{}" | "[]"));
                let deepest = 32 - levels_around - levels_inside;
                let text = |depth| format!("{before}{}{after}", nested(levels, depth, innermost));
                assert_eq!(reason(text(deepest).as_bytes()), None, "{}", text(deepest));
                assert_eq!(reason(text(deepest + 1).as_bytes()), Some(Reason::JSON_TOO_DEEP), "{}", text(deepest + 1));
                read += 1;
            }
        }
    }
    assert_eq!(read, 60);
}

#[test]
fn a_million_levels_are_refused_like_thirty_three() {
    for [(open, _), _] in LEVELS {
        let text = open.repeat((1 << 20) / open.len());
        assert_eq!(reason(text.as_bytes()), Some(Reason::JSON_TOO_DEEP));
    }
}

#[test]
fn siblings_are_not_deeper_than_each_other() {
    let wide = format!("[{}]", ["[[{\"a\":[]}]]"; 1000].join(","));
    assert_eq!(reason(wide.as_bytes()), None);
}
