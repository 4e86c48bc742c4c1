"""English prose to dates, each as precise as the text. The only room that knows calendars."""

from milacli.reading.dates.date import Date
from milacli.reading.dates.edtf import Period
from milacli.reading.dates.read import centuries_of, find_dates
from milacli.reading.dates.typed import is_date, parse_date

__all__ = ["Date", "Period", "centuries_of", "find_dates", "is_date", "parse_date"]
