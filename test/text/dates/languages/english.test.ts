/** Dates as English news writes them, and figures that are none. */
import { describe, expect, it } from "vitest";
import { readAs } from "./read-as.ts";

describe("English", () => {
  it.each([
    ["The ferry sank on April 14, 2023, off the coast.", "April 14, 2023 = 2023-04-14"],
    ["The museum reopened on 9 September 2021 after repairs.", "9 September 2021 = 2021-09-09"],
    ["Rescuers reached the village on Oct. 30.", "Oct. 30 = 2024-10-30"],
    ["The two ministers will meet on Dec. 12 in Oslo.", "Dec. 12 = 2024-12-12"],
    ["The strike started on Monday at the port.", "Monday = 2024-11-04"],
    ["Workers walked out last Friday.", "last Friday = 2024-11-01"],
    ["Parliament will vote next Tuesday.", "next Tuesday = 2024-11-12"],
    ["The mayor resigned yesterday.", "yesterday = 2024-11-05"],
    ["The mine will close tomorrow.", "tomorrow = 2024-11-07"],
    ["The dam burst the day before yesterday.", "day before yesterday = 2024-11-04"],
    ["Four sailors were rescued today.", "today = 2024-11-06"],
    ["Snow closed the pass last week.", "last week = 2024-10-28..2024-11-03 week"],
    ["The factory will hire next month.", "next month = 2024-12"],
    ["Exports doubled last year.", "last year = 2023"],
    ["The plant opens next year.", "next year = 2025"],
    ["The bakery burned down five days ago.", "five days ago = 2024-11-01"],
    ["The shuttle will land in three days.", "in three days = 2024-11-09"],
    ["The village was founded 40 years ago.", "40 years ago = 1984"],
    ["The fair ran from June 10 to 14, 2023.", "June 10 to 14, 2023 = 2023-06-10..2023-06-14"],
    ["She was governor from 2009 to 2013.", "2009 to 2013 = 2009..2013"],
    ["The drought lasted from March to July 2022.", "March to July 2022 = 2022-03..2022-07"],
    ["The border was closed in August 2020.", "August 2020 = 2020-08"],
    ["Profits rose in the second quarter of 2023.", "second quarter of 2023 = 2023-04..2023-06 quarter"],
    ["Locusts came in the spring of 2021.", "spring of 2021 = 2021-03..2021-05 season"],
    ["Mines closed across the valley in the 1980s.", "1980s = 1980..1989 decade"],
    [
      "The quake struck on March 2, 2023. Three days later the tunnel collapsed.",
      "March 2, 2023 = 2023-03-02",
      "Three days later = 2023-03-05",
    ],
    ["It crashed on the night of January 8, 2022.", "January 8, 2022 = 2022-01-08"],
    ["A ceasefire took effect early Sunday.", "Sunday = 2024-11-03"],
    ["Talks resumed Thursday, Oct. 31, in Geneva.", "Thursday, Oct. 31 = 2024-10-31"],
    ["The bank failed in late September.", "late September = 2024-09"],
    ["Two years later, in 2015, it reopened.", "2015 = 2015"],
    ["The mill burned in 1931. The following year it was rebuilt.", "1931 = 1931", "following year = 1932"],
    ["Voting runs from Dec. 28 to Jan. 3.", "from Dec. 28 to Jan. 3 = 2024-12-28..2025-01-03"],
    ["The river froze last winter.", "last winter = 2023-12..2024-02 season"],
    ["A new rule applies from next summer.", "next summer = 2025-06..2025-08 season"],
    ["Three months ago the pit was flooded.", "Three months ago = 2024-08"],
    ["Earlier this year the pit was flooded.", "this year = 2024"],
    ["The pact was signed on 25/12/2019.", "25/12/2019 = 2019-12-25"],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "en")).toEqual(expected);
  });

  it.each([
    ["The town has 1998 inhabitants and 12 churches."],
    ["United won 4-1 after trailing 0-1."],
    ["The driver, 38, was unhurt."],
    ["The film lasts 95 minutes and cost $2.5 million."],
    ["Version 10.2.1 fixes the fault."],
    ["Call 555-0142 for tickets."],
    ["He ran 10 km in 35:12."],
    ["Three quarters of the voters stayed at home."],
    ["A second march of the workers ended in peace."],
    ["The MH17 inquiry and the F-16 sale went on; G20 leaders discussed Covid-19."],
    ["He won the 1500 metres and the 4x100 relay."],
    ["The server at 10.11.12.13 failed."],
    ["Turnout rose to 48.5 percent from 41."],
    ["The house sold for 1.95 million and stands at 1912 Oak Avenue."],
    ["She scored 6-4, 7-5 in the final."],
    ["The Airbus A320 and the Boeing 737-800 were parked."],
    ["A three-day trip and a two-year contract were offered."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "en")).toEqual([]);
  });
});
