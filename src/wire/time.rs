//! A point in time as WeChat Pay writes it. The text is what is signed, and is never changed.

/// A time as on the wire: `2025-08-03T12:00:00+08:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time<'a>(pub &'a str);

impl Time<'_> {
    /// Seconds since 1970, without those of a leap second or a fraction. None for what is not RFC 3339.
    #[must_use]
    pub fn seconds(&self) -> Option<i64> {
        if TimeForm::of(self.0) != TimeForm::Rfc3339 {
            return None;
        }
        let number = |from: usize, to: usize| self.0.get(from..to)?.parse::<i64>().ok();
        let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
        let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
        let offset = match self.0.strip_suffix('Z') {
            Some(_) => 0,
            None => {
                let zone = self.0.get(self.0.len().checked_sub(6)?..)?;
                let minutes = zone.get(1..3)?.parse::<i64>().ok()?.checked_mul(60)?.checked_add(zone.get(4..6)?.parse().ok()?)?;
                if zone.starts_with('-') { minutes.checked_neg()? } else { minutes }
            }
        };
        let minutes = days(year, month, day)?.checked_mul(24)?.checked_add(hour)?.checked_mul(60)?.checked_add(minute)?;
        minutes.checked_sub(offset)?.checked_mul(60)?.checked_add(second)
    }
}

/// Days since 1970-01-01, in the calendar of today: years begin in March, so that the leap day is their last.
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    let year = if month <= 2 { year.checked_sub(1)? } else { year };
    let month = month.checked_add(if month > 2 { -3 } else { 9 })?;
    let of_months = month.checked_mul(153)?.checked_add(2)?.checked_div(5)?;
    let leap_days = year.checked_div(4)?.checked_sub(year.checked_div(100)?)?.checked_add(year.checked_div(400)?)?;
    year.checked_mul(365)?.checked_add(leap_days)?.checked_add(of_months)?.checked_add(day)?.checked_sub(719_469)
}

/// How a text relates to the documented format `yyyy-MM-DDTHH:mm:ss+TIMEZONE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeForm {
    /// RFC 3339, with or without a fraction of a second.
    Rfc3339,
    /// ISO 8601 without seconds, as some official samples have it (`2025-01-01T00:00+08:00`).
    NoSeconds,
    /// Neither.
    Other,
}

impl TimeForm {
    /// Reads a text's form.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Scan(text.as_bytes()).form().unwrap_or(Self::Other)
    }
}

/// What is left to read.
struct Scan<'t>(&'t [u8]);

impl Scan<'_> {
    fn form(mut self) -> Option<TimeForm> {
        let year = self.number(4)?;
        self.literal(b'-')?;
        let month = self.number(2)?;
        self.literal(b'-')?;
        let day = self.number(2)?;
        self.literal(b'T')?;
        let hour = self.number(2)?;
        self.literal(b':')?;
        let minute = self.number(2)?;
        let form = if self.literal(b':').is_some() {
            // 60 is a leap second, which RFC 3339 allows.
            (self.number(2)? <= 60).then_some(TimeForm::Rfc3339)?
        } else {
            TimeForm::NoSeconds
        };
        if form == TimeForm::Rfc3339 && self.literal(b'.').is_some() {
            self.digit()?;
            while self.digit().is_some() {}
        }
        self.zone()?;
        let date_exists = (1..=days_in(year, month)?).contains(&day);
        (self.0.is_empty() && date_exists && hour <= 23 && minute <= 59).then_some(form)
    }

    fn zone(&mut self) -> Option<()> {
        if self.literal(b'Z').is_some() {
            return Some(());
        }
        self.literal(b'+').or_else(|| self.literal(b'-'))?;
        let hours = self.number(2)?;
        self.literal(b':')?;
        (hours <= 23 && self.number(2)? <= 59).then_some(())
    }

    fn literal(&mut self, wanted: u8) -> Option<()> {
        let (first, rest) = self.0.split_first()?;
        (*first == wanted).then(|| self.0 = rest)
    }

    fn digit(&mut self) -> Option<u32> {
        let (first, rest) = self.0.split_first()?;
        let digit = char::from(*first).to_digit(10)?;
        self.0 = rest;
        Some(digit)
    }

    fn number(&mut self, digits: usize) -> Option<u32> {
        let mut number = 0_u32;
        for _ in 0..digits {
            number = number.checked_mul(10)?.checked_add(self.digit()?)?;
        }
        Some(number)
    }
}

fn days_in(year: u32, month: u32) -> Option<u32> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(if leap { 29 } else { 28 }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_those_of_the_same_moment() {
        for (text, seconds) in [
            ("1970-01-01T00:00:00Z", Some(0)),
            ("2025-08-03T12:00:00+08:00", Some(1_754_193_600)),
            ("2024-02-29T23:59:59-01:30", Some(1_709_256_599)),
            ("2000-03-01T00:00:00.123+00:00", Some(951_868_800)),
            ("2025-12-31T23:59:60Z", Some(1_767_225_600)),
            ("0001-01-01T00:00:00Z", Some(-62_135_596_800)),
            ("2025-01-01T00:00+08:00", None),
            ("2025-02-29T00:00:00Z", None),
            ("", None),
        ] {
            assert_eq!(Time(text).seconds(), seconds, "{text}");
        }
    }

    #[test]
    fn a_text_is_one_of_the_three_forms_that_official_material_has() {
        assert_eq!(TimeForm::of("2025-08-03T12:00:00+08:00"), TimeForm::Rfc3339);
        assert_eq!(TimeForm::of("2025-05-20T13:29:35.120+08:00"), TimeForm::Rfc3339);
        assert_eq!(TimeForm::of("2025-05-20T13:29:35Z"), TimeForm::Rfc3339);
        assert_eq!(TimeForm::of("2025-01-01T00:00+08:00"), TimeForm::NoSeconds);
    }

    #[test]
    fn texts_that_are_no_time_are_none() {
        for text in [
            "",
            "2025-08-03",
            "2025-08-03 12:00:00+08:00",
            "2025-08-03T12:00:00",
            "2025-02-29T12:00:00+08:00",
            "2025-13-01T00:00:00+08:00",
            "2025-00-01T00:00:00+08:00",
            "2025-04-31T00:00:00+08:00",
            "2025-08-03T24:00:00+08:00",
            "2025-08-03T12:60:00+08:00",
            "2025-08-03T12:00:61+08:00",
            "2025-08-03T12:00:00+24:00",
            "2025-08-03T12:00:00+08:60",
            "2025-08-03T12:00:00+0800",
            "2025-08-03T12:00:00.+08:00",
            "2025-08-03T12:00:00+08:00 ",
            "2025-8-3T12:00:00+08:00",
            "2025-08-03t12:00:00+08:00",
            "1754193600",
        ] {
            assert_eq!(TimeForm::of(text), TimeForm::Other, "{text}");
        }
        assert_eq!(TimeForm::of("2024-02-29T12:00:00+08:00"), TimeForm::Rfc3339);
        assert_eq!(TimeForm::of("2100-02-29T12:00:00+08:00"), TimeForm::Other);
    }

    #[test]
    fn four_hundred_years_of_the_calendar_have_146097_days() {
        let mut days = 0;
        for year in 2000..2400 {
            for month in 0..=13 {
                days += (0..=32)
                    .filter(|day| TimeForm::of(&format!("{year}-{month:02}-{day:02}T23:59:60Z")) != TimeForm::Other)
                    .count();
            }
        }
        assert_eq!(days, 146_097);
    }

    #[test]
    fn each_number_of_a_time_has_its_own_range() {
        for (numbers, range) in [
            ("2025-08-03T{}:00:00+08:00", 0..=23),
            ("2025-08-03T00:{}:00+08:00", 0..=59),
            ("2025-08-03T00:00:{}+08:00", 0..=60),
            ("2025-08-03T00:00:00+{}:00", 0..=23),
            ("2025-08-03T00:00:00-08:{}", 0..=59),
            ("2025-{}-03T00:00:00+08:00", 1..=12),
            ("2025-08-{}T00:00:00+08:00", 1..=31),
        ] {
            for number in 0..=99 {
                let text = numbers.replace("{}", &format!("{number:02}"));
                assert_eq!(TimeForm::of(&text) == TimeForm::Rfc3339, range.contains(&number), "{text}");
            }
        }
    }

    #[test]
    fn a_time_without_seconds_has_no_fraction_of_one_and_needs_a_zone() {
        for text in [
            "2025-01-01T00:00.5+08:00",
            "2025-01-01T00:00",
            "2025-01-01T00:00+08",
            "2025-01-01T00:00+08:00:00",
            "2025-01-01T24:00Z",
        ] {
            assert_eq!(TimeForm::of(text), TimeForm::Other, "{text}");
        }
        assert_eq!(TimeForm::of("2025-01-01T23:59Z"), TimeForm::NoSeconds);
    }
}
