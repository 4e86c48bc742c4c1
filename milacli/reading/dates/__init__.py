"""English prose to dates, each as precise as the text. The only room that knows calendars."""

from milacli.reading.dates.edtf import Period
from milacli.reading.dates.read import Date, find_dates, parse_date

__all__ = ["Date", "Period", "find_dates", "parse_date"]
