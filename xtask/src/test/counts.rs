//! How many tests ran, read from what the test programs print. `None` when they print no count at all.

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub passed: u64,
    pub failed: u64,
}

impl Counts {
    pub fn add(&mut self, other: Counts) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// The sum of the lines `test result: ok. 12 passed; 0 failed; …`, one of which ends every test program that cargo runs.
pub fn of_cargo(output: &str) -> Option<Counts> {
    let mut sum = None;
    for line in output.lines() {
        let Some((_, result)) = line.split_once("test result: ") else { continue };
        let Some((_, numbers)) = result.split_once(". ") else { continue };
        let number = |label: &str| numbers.split(';').find_map(|part| part.trim().strip_suffix(label)?.trim().parse().ok());
        let counts = Counts { passed: number("passed").unwrap_or(0), failed: number("failed").unwrap_or(0) };
        sum.get_or_insert_with(Counts::default).add(counts);
    }
    sum
}

/// The totals at the end of `node --test`, as its spec reporter writes them: `ℹ pass 12`. A file in which there is no test is counted
/// by node as one that passes; not here.
pub fn of_node(output: &str) -> Option<Counts> {
    let total = |label: &str| -> Option<u64> {
        output.lines().rev().find_map(|line| line.strip_prefix("ℹ ")?.strip_prefix(label)?.strip_prefix(' ')?.trim().parse().ok())
    };
    let empty_files = output.lines().filter(|line| line.starts_with("✔ ") && line.contains(".test.mjs (")).count() as u64;
    Some(Counts { passed: total("pass")?.saturating_sub(empty_files), failed: total("fail")? + total("cancelled").unwrap_or(0) })
}

/// The last line of the matrix of runtimes: `cells: 28 passed, 0 failed`.
pub fn of_cells(output: &str) -> Option<Counts> {
    let numbers = output.lines().rev().find_map(|line| line.strip_prefix("cells: "))?;
    let (passed, failed) = numbers.split_once(" passed, ")?;
    Some(Counts { passed: passed.parse().ok()?, failed: failed.strip_suffix(" failed")?.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::{Counts, of_cargo, of_cells, of_node};

    #[test]
    fn the_cells_of_the_matrix_are_read() {
        assert_eq!(of_cells("ok     Bun\ncells: 28 passed, 1 failed\n"), Some(Counts { passed: 28, failed: 1 }));
        assert_eq!(of_cells("Error: no such file\n"), None);
    }

    #[test]
    fn the_results_of_all_test_programs_of_cargo_are_added_up() {
        let output = "\
running 2 tests
test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
test result: FAILED. 7 passed; 1 failed; 3 ignored; 0 measured; 0 filtered out; finished in 0.10s
";
        assert_eq!(of_cargo(output), Some(Counts { passed: 9, failed: 1 }));
    }

    #[test]
    fn the_result_of_the_wasm_test_runner_is_read_like_that_of_cargo() {
        let output = "test result: ok. 1 passed; 0 failed; 0 ignored; 0 filtered out; finished in 0.02s\n";
        assert_eq!(of_cargo(output), Some(Counts { passed: 1, failed: 0 }));
    }

    #[test]
    fn a_runner_that_ran_nothing_gives_no_count() {
        assert_eq!(of_cargo("no tests to run!\n"), None);
        assert_eq!(of_node(""), None);
    }

    #[test]
    fn the_totals_of_node_are_read() {
        let output = "✔ adds (2.0ms)\nℹ tests 4\nℹ suites 0\nℹ pass 2\nℹ fail 1\nℹ cancelled 1\nℹ skipped 0\n";
        assert_eq!(of_node(output), Some(Counts { passed: 2, failed: 2 }));
    }

    #[test]
    fn a_file_without_a_test_is_no_test() {
        let output = "✔ js-tests/empty.test.mjs (123.6ms)\nℹ tests 1\nℹ pass 1\nℹ fail 0\n";
        assert_eq!(of_node(output), Some(Counts::default()));
    }
}
