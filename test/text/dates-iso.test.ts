/** ISO 8601 of records: what is accepted, what it is cut to, which stretch of time it names. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readIsoTime, spanOfTime } from "../../src/text/dates/iso.ts";

describe("readIsoTime", () => {
  it.each([
    ["2024", "2024", "year"],
    ["2024-11", "2024-11", "month"],
    ["2024-11-06", "2024-11-06", "day"],
    ["0001-01-01", "0001-01-01", "day"],
    ["2024-02-29", "2024-02-29", "day"],
    ["2024-11-06T16:29", "2024-11-06T16:29", "minute"],
    ["2024-11-06T00:00", "2024-11-06T00:00", "minute"],
    ["2024-11-06T16:29Z", "2024-11-06T16:29Z", "minute"],
    ["2024-11-06T16:29+09:00", "2024-11-06T16:29+09:00", "minute"],
    ["2024-11-06T16:29-03:30", "2024-11-06T16:29-03:30", "minute"],
    ["2024-11-06T16:29:30", "2024-11-06T16:29:30", "minute"],
    ["2024-11-06T16:29:30.123Z", "2024-11-06T16:29:30.123Z", "minute"],
    ["2024-11-06T16:29:30,5+01:00", "2024-11-06T16:29:30,5+01:00", "minute"],
    [" 2024-11-06 ", "2024-11-06", "day"],
  ])("keeps %s", (text, value, precision) => {
    expect(readIsoTime(text)).toEqual({ value, precision });
  });

  it.each([
    ["20241106", "2024-11-06", "day"],
    ["20241106T1629", "2024-11-06T16:29", "minute"],
    ["20241106T162930Z", "2024-11-06T16:29:30Z", "minute"],
    ["2024-11-06T16:29+0900", "2024-11-06T16:29+09:00", "minute"],
    ["2024-11-06T16:29+09", "2024-11-06T16:29+09:00", "minute"],
    ["2024-11-06 16:29", "2024-11-06T16:29", "minute"],
    ["2024-11-06t16:29z", "2024-11-06T16:29Z", "minute"],
    ["2024-W45-3", "2024-11-06", "day"],
    ["2024W453", "2024-11-06", "day"],
    ["2020-W53-7", "2021-01-03", "day"],
    ["2025-W01-1", "2024-12-30", "day"],
  ])("writes %s the extended way", (text, value, precision) => {
    expect(readIsoTime(text)).toEqual({ value, precision });
  });

  it("counts an hour without minutes as its day", () => {
    expect(readIsoTime("2024-11-06T16")).toEqual({ value: "2024-11-06", precision: "day" });
  });

  it.each([
    "",
    "yesterday",
    "2024-02-30",
    "2023-02-29",
    "2024-13",
    "2024-00",
    "2024-11-00",
    "2024-11-31",
    "0000-01-01",
    "24-11-06",
    "2024-1-6",
    "2024/11/06",
    "06.11.2024",
    "November 6, 2024",
    "2024-11-06T24:01",
    "2024-11-06T16:60",
    "2024-11-06T16:29:61",
    "2024-11-06T16:29+15:00",
    "2024-11-06T16:29+09:75",
    "2024-11T16:29",
    "2024T16:29",
    "2024-W45",
    "2024-W54-1",
    "2024-W53-1",
    "2024-W00-1",
    "2024-W45-8",
    "2024-11-06T",
    "2024-11-06T16:29 JST",
    "2024-11-06Z",
    "1730876940",
  ])("refuses %j", (text) => {
    expect(readIsoTime(text)).toBeNull();
  });

  it("accepts whatever Date writes", () => {
    const moments = fc.date({
      min: new Date("0001-01-01"),
      max: new Date("9999-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        expect(readIsoTime(moment.toISOString())).toEqual({
          value: moment.toISOString(),
          precision: "minute",
        });
      }),
    );
  });
});

describe("spanOfTime", () => {
  it.each([
    ["2024", "2024-01-01T00:00Z", "2025-01-01T00:00Z"],
    ["2024-11", "2024-11-01T00:00Z", "2024-12-01T00:00Z"],
    ["2024-12", "2024-12-01T00:00Z", "2025-01-01T00:00Z"],
    ["2024-02-28", "2024-02-28T00:00Z", "2024-02-29T00:00Z"],
    ["2024-12-31", "2024-12-31T00:00Z", "2025-01-01T00:00Z"],
    ["2024-11-06T16:29", "2024-11-06T16:29Z", "2024-11-06T16:30Z"],
    ["2024-11-06T16:29Z", "2024-11-06T16:29Z", "2024-11-06T16:30Z"],
    ["2024-11-06T16:29+09:00", "2024-11-06T07:29Z", "2024-11-06T07:30Z"],
    ["2024-11-06T23:59-05:00", "2024-11-07T04:59Z", "2024-11-07T05:00Z"],
    ["2024-11-06T16:29:45+09:00", "2024-11-06T07:29Z", "2024-11-06T07:30Z"],
    ["2024-11-06T00:10+02:00", "2024-11-05T22:10Z", "2024-11-05T22:11Z"],
  ])("reads %s", (value, from, to) => {
    expect(spanOfTime(value)).toEqual({ from: new Date(from), to: new Date(to) });
  });

  it.each(["", "soon", "2024-02-30"])("has none for %j", (value) => {
    expect(spanOfTime(value)).toBeNull();
  });
});
