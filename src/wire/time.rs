//! A point in time as WeChat Pay writes it. Refuses dates that no calendar has; never converts, since the text is what was signed.

/// A time as on the wire: `2025-08-03T12:00:00+08:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time<'a>(pub &'a str);

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
    fn the_three_forms_that_official_material_shows_are_told_apart() {
        assert_eq!(TimeForm::of("2025-08-03T12:00:00+08:00"), TimeForm::Rfc3339);
        assert_eq!(TimeForm::of("2025-05-20T13:29:35.120+08:00"), TimeForm::Rfc3339);
        assert_eq!(TimeForm::of("2025-05-20T13:29:35Z"), TimeForm::Rfc3339);
        assert_eq!(TimeForm::of("2025-01-01T00:00+08:00"), TimeForm::NoSeconds);
    }

    #[test]
    fn texts_that_are_no_time_are_refused() {
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
