/** Dates as Irish, Icelandic, Afrikaans, Albanian and Basque news writes them, and figures that are none. */
import { describe, expect, it } from "vitest";
import { readAs } from "./read-as.ts";

describe("Irish", () => {
  it.each([
    ["Dúnadh an droichead ar 14 Aibreán 2023.", "14 Aibreán 2023 = 2023-04-14"],
    ["Tháinig siad ar 30 Deireadh Fómhair.", "30 Deireadh Fómhair = 2024-10-30"],
    ["Thosaigh an stailc Dé Luain.", "Dé Luain = 2024-11-04"],
    ["D'éirigh an méara as inné.", "inné = 2024-11-05"],
    ["Dúnfar an mianach amárach.", "amárach = 2024-11-07"],
    [
      "Dhún an sneachta an bealach an tseachtain seo caite.",
      "an tseachtain seo caite = 2024-10-28..2024-11-03 week",
    ],
    ["Dódh an bácús cúig lá ó shin.", "cúig lá ó shin = 2024-11-01"],
    ["Dúnadh an teorainn i mí Lúnasa 2020.", "Lúnasa 2020 = 2020-08"],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "ga")).toEqual(expected);
  });

  it.each([["Bhuaigh siad 4-1."]])("none in: %s", (text) => {
    expect(readAs([], text, "ga")).toEqual([]);
  });
});

describe("Icelandic", () => {
  it.each([
    ["Brúnni var lokað 14. apríl 2023.", "14. apríl 2023 = 2023-04-14"],
    ["Þeir komu í þorpið 30. október.", "30. október = 2024-10-30"],
    ["Bæjarstjórinn sagði af sér í gær.", "í gær = 2024-11-05"],
    ["Námunni verður lokað á morgun.", "á morgun = 2024-11-07"],
    ["Snjór lokaði skarðinu í síðustu viku.", "síðustu viku = 2024-10-28..2024-11-03 week"],
    ["Landamærunum var lokað í ágúst 2020.", "ágúst 2020 = 2020-08"],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "is")).toEqual(expected);
  });

  it.each([["Gestirnir unnu 4-1."]])("none in: %s", (text) => {
    expect(readAs([], text, "is")).toEqual([]);
  });
});

describe("Afrikaans", () => {
  it.each([
    ["Die brug is op 14 April 2023 gesluit.", "14 April 2023 = 2023-04-14"],
    ["Reddingswerkers het die dorp op 30 Oktober bereik.", "30 Oktober = 2024-10-30"],
    ["Die staking het Maandag begin.", "Maandag = 2024-11-04"],
    ["Die burgemeester het gister bedank.", "gister = 2024-11-05"],
    ["Die myn sal môre sluit.", "môre = 2024-11-07"],
    ["Sneeu het die pas verlede week gesluit.", "verlede week = 2024-10-28..2024-11-03 week"],
    ["Uitvoer het verlede jaar verdubbel.", "verlede jaar = 2023"],
    ["Die bakkery het vyf dae gelede afgebrand.", "vyf dae gelede = 2024-11-01"],
    ["Die grens is in Augustus 2020 gesluit.", "Augustus 2020 = 2020-08"],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "af")).toEqual(expected);
  });

  it.each([["Hulle het 4-1 gewen."]])("none in: %s", (text) => {
    expect(readAs([], text, "af")).toEqual([]);
  });
});

describe("Albanian", () => {
  it.each([
    ["Ura u mbyll më 14 prill 2023.", "14 prill 2023 = 2023-04-14"],
    ["Shpëtuesit arritën më 30 tetor.", "30 tetor = 2024-10-30"],
    ["Kryetari dha dorëheqjen dje.", "dje = 2024-11-05"],
    ["Miniera do të mbyllet nesër.", "nesër = 2024-11-07"],
    ["Javën e kaluar bora mbylli qafën.", "Javën e kaluar = 2024-10-28..2024-11-03 week"],
    ["Vitin e kaluar eksportet u rritën.", "Vitin e kaluar = 2023"],
    ["Furra u dogj pesë ditë më parë.", "pesë ditë më parë = 2024-11-01"],
    ["Kufiri u mbyll në gusht 2020.", "gusht 2020 = 2020-08"],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "sq")).toEqual(expected);
  });

  it.each([["Miqtë fituan 4-1."]])("none in: %s", (text) => {
    expect(readAs([], text, "sq")).toEqual([]);
  });
});

describe("Basque", () => {
  it.each([
    ["Zubia 2023ko apirilaren 14an itxi zuten.", "2023ko apirilaren 14 = 2023-04-14"],
    ["Alkateak atzo dimititu zuen.", "atzo = 2024-11-05"],
    ["Meatzea bihar itxiko dute.", "bihar = 2024-11-07"],
    ["Duela bost egun erre zen.", "Duela bost egun = 2024-11-01"],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "eu")).toEqual(expected);
  });

  it.each([["Gonbidatuek 4-1 irabazi zuten."]])("none in: %s", (text) => {
    expect(readAs([], text, "eu")).toEqual([]);
  });
});
