"""What names a person is refused, however it is spelt; what names nobody passes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.case.identifiers import looks_like

SPELLINGS = [
    "{}{}{}",
    "{} {} {}",
    "{}-{}-{}",
    "{}.{}.{}",
    "{} - {} - {}",
    "({}) {} {}",
    "{}\u2013{}\u2013{}",
    "{}\u00a0{}\u00a0{}",
]


def nhs_number(nine: str) -> str | None:
    """Nine digits with their check digit; None where they have none."""
    check = 11 - sum(weight * int(digit) for weight, digit in zip(range(10, 1, -1), nine, strict=True)) % 11
    return None if check == 10 else f"{nine}{check % 11}"


@given(st.text("0123456789", min_size=9, max_size=9).filter(nhs_number), st.sampled_from(SPELLINGS))
def test_an_nhs_number_is_refused_however_it_is_spelt(nine, spelling):
    number = nhs_number(nine)
    assert looks_like(f"her number is {spelling.format(number[:3], number[3:6], number[6:])} on file")


@given(st.integers(1_000_000_000, 9_999_999_999).map(str).filter(lambda ten: nhs_number(ten[:9]) != ten))
def test_ten_digits_without_the_check_digit_name_nobody(ten):
    assert looks_like(f"record {ten}") is None


@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(["%d-%m-%Y", "%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y"])
)
def test_a_date_names_nobody(day, form):
    assert looks_like(f"reviewed {day.strftime(form)} and again 14-07-2026") is None


@given(
    st.integers(0, 23),
    st.integers(0, 23),
    st.sampled_from(["{:02}00-{:02}00", "{:02}00 - {:02}30", "{:02}:00-{:02}:00"]),
)
def test_a_span_of_hours_names_nobody(first, last, form):
    assert looks_like(f"sleeping night {form.format(first, last)}, {form.format(last, first)}") is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("write to a.person@example.org", "an e-mail address"),
        ("a.person (at) example.org", "an e-mail address"),
        ("a.person\uff20example.org", "an e-mail address"),
        ("QQ 12 34 56 C", "a National Insurance number"),
        ("qq-12-34-56-c", "a National Insurance number"),
        ("0151 496 0000", "a telephone number"),
        ("(0151) 496-0000", "a telephone number"),
        ("07700 900 123", "a telephone number"),
        ("07700.900.123", "a telephone number"),
        ("+44 7700 900123", "a telephone number"),
        ("0044 (0) 7700 900123", "a telephone number"),
        ("\uff10\uff17\uff17\uff10\uff10900123", "a telephone number"),
        ("lives at ZZ99 3VZ", "a postcode"),
        ("zz993vz", "a postcode"),
        ("ZZ99-3VZ", "a postcode"),
    ],
)
def test_other_identifiers_are_refused_however_they_are_spelt(text, kind):
    assert looks_like(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "reviewed 03-06-2026",
        "sleeping night 0900 - 2100",
        "record 3120456781",
        "£1,250.00 a week, 2:1 staffing, 24 hours",
        "section 117(2), reg 21(9), SI 2012/2996",
        "from 03-06-2026 to 14-07-2026, 0900-2100 0900-2100",
        "aftercare, then supported living",
    ],
)
def test_what_names_nobody_passes(text):
    assert looks_like(text) is None
