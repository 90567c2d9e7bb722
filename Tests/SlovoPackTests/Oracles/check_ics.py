"""Parses every .ics in a folder with icalendar and compares it with the .json beside it.

Checked are the properties that RFC 5545 requires, time zones, the order of start and end, and that
each entry of the document's tree is there with its title, its categories, its language and what is
known of its date. The exit status is 1 if any is not.
"""

import datetime
import json
import pathlib
import sys

from icalendar import Calendar

TEXTS = ("SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES")


def faults(path):
    tree = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    calendar = Calendar.from_ical(path.read_bytes())
    for name in ("VERSION", "PRODID"):
        if name not in calendar:
            yield f"no {name}"
    zones = {str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")}
    for zone in calendar.walk("VTIMEZONE"):
        if not zone.subcomponents:
            yield f"the time zone {zone['TZID']} has no rules"
    events = calendar.walk("VEVENT")
    if [str(event["SUMMARY"]) for event in events] != [e["summary"] for e in tree["calendar"]]:
        yield "other entries than in the document"
    identifiers = [str(event["UID"]) for event in events]
    if len(set(identifiers)) != len(identifiers):
        yield "an UID stands twice"
    for event, entry in zip(events, tree["calendar"]):
        for name in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE"):
            if name not in event:
                yield f"{entry['id']}: no {name}"
                return
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        if not start < end:
            yield f"{entry['id']}: ends before it begins"
        if isinstance(start, datetime.datetime):
            zone = event["DTSTART"].params.get("TZID")
            if zone != entry["time-zone"] or zone not in zones:
                yield f"{entry['id']}: the time zone {zone} is not defined"
            if start.utcoffset() is None:
                yield f"{entry['id']}: the time zone {zone} is not understood"
        elif end != datetime.date.fromisoformat(entry["span"]["last"]) + datetime.timedelta(1):
            yield f"{entry['id']}: the last day is not {entry['span']['last']}"
        if [str(category) for category in event["CATEGORIES"].cats] != entry["categories"]:
            yield f"{entry['id']}: other categories"
        # A property names one language, so that words in two have none.
        tags = {event[name].params.get("LANGUAGE") for name in TEXTS if name in event}
        if len(tags) != 1 or (None in tags) != ("second-language" in entry):
            yield f"{entry['id']}: the languages {tags}"
        if entry["when"]["role"] != "until" and entry["date"] and entry["date"] in str(event["SUMMARY"]):
            yield f"{entry['id']}: the title repeats the date"
        details = str(event.get("DESCRIPTION"))
        if entry["tentative"] and any(date not in details for date in entry["date"].split(" / ")):
            yield f"{entry['id']}: the words of the date are nowhere"
        if (str(event.get("STATUS")) == "TENTATIVE") != entry["tentative"]:
            yield f"{entry['id']}: STATUS"
        if (str(event.get("TRANSP")) == "TRANSPARENT") != entry["transparent"]:
            yield f"{entry['id']}: TRANSP"


def main(folder):
    files = sorted(pathlib.Path(folder).rglob("*.ics"))
    complaints = [f"{path}: {fault}" for path in files for fault in faults(path)]
    print("\n".join(complaints))
    print(f"{len(files)} calendars parsed")
    return 1 if complaints or not files else 0


sys.exit(main(sys.argv[1]))
