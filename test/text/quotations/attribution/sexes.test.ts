/** Pronouns mean nobody of another sex, and nobody whose sex is a guess where another may be meant; made-up articles. */
import { describe, expect, it } from "vitest";
import { saidIn } from "./said.ts";

const last = (body: string, language: string) => saidIn(body, language).at(-1)?.name;

/** Language, text, what its last pronoun means; the pronoun itself for nobody. */
const ROWS: readonly (readonly [language: string, body: string, name: string])[] = [
  // Two whose sex nothing tells.
  ["en", "Mayor Tom Harl met Olaf Storn. “It is done for now,” she said.", "she"],
  ["en", "Mr Tom Harl met Minister Anna Holm. “It is done for now,” she said.", "Anna Holm"],
  // The subject of the sentence before goes before the last speaker.
  [
    "en",
    "Prime Minister Radomir Kelt said: “We will go.” The rest was split. Ilena Dorn, the leader of Open Shore, voted for it. “A date is no principle,” she said.",
    "Ilena Dorn",
  ],
  // Somebody who is named inside the speech takes no pronoun.
  [
    "en",
    "Hilde Clint spoke of Donald Trank at length. Clint says in Tarn: “He is no good for us.” She says Trank represents the worst. She adds, “Who loses that much?”",
    "Hilde Clint",
  ],
  // A subject in the same sentence goes before those of others.
  [
    "en",
    "“It is done for now,” said Megan Harl. Karl Moll, the head of the union, said that he hopes the day will come.",
    "Karl Moll",
  ],
  // Words of a paper's own at a sentence's start are nobody's name.
  ["en", "Delegates said it was over and “done for now”. He said that he will come in May.", "He"],
  // Nobody is meant by a tweet of theirs.
  ["en", "Minister Hilde Clint spoke of a Donald Trank tweet. She says that it is dangerous.", "Hilde Clint"],
  // Titles, roles, articles.
  ["en", "Mrs Robin Harl opened the bridge. “All of us will pay,” he said.", "he"],
  ["fr", "La ministre Claire Dubel a ouvert le pont. « Il est très sûr », a-t-il dit.", "il"],
  ["fr", "La ministre Claire Dubel a ouvert le pont. « Il est très sûr », a-t-elle dit.", "Claire Dubel"],
  ["es", "La ministra Luz Ormedo abrió el puente. «Todos pagarán mucho», dijo él.", "él"],
  ["de", "Die Abgeordnete Kim Ortmann kam. „Wir sind auf alles vorbereitet“, sagte er.", "er"],
  // First names.
  ["en", "Minister Anna Holm opened the bridge. “All of us will pay,” he said.", "he"],
  ["en", "Minister Marco Holm opened the bridge. “All of us will pay,” she said.", "she"],
  ["en", "Minister Yoshimasa Oribe opened the bridge. “All of us will pay,” he said.", "Yoshimasa Oribe"],
  ["en", "Minister Theresa Holm opened the bridge. “All of us will pay,” he said.", "he"],
  ["ru", "Мэр Лука Орлик открыл мост. «Мост безопасен для всех», — сказал он.", "Лука Орлик"],
  // Verbs that agree.
  ["ru", "«Мост безопасен для всех», — сказала Саша Орлик. Он добавил, что мост откроют в мае.", "Он"],
  ["ru", "«Мост безопасен для всех», — сказала Саша Орлик. Она добавила, что мост откроют.", "Саша Орлик"],
  ["pl", "„Most jest bezpieczny”, powiedziała Jagna Orlik. On dodał, że otworzą go w maju.", "On"],
  ["uk", "«Міст безпечний для всіх», — сказав Саша Орлик. Вона додала, що міст відкриють.", "Вона"],
  // What a pronoun told before.
  [
    "en",
    "Mayor Robin Harl came. “It is done for now,” she said. Harl left early. “It was late for us,” he said.",
    "he",
  ],
];

describe("a pronoun's person", () => {
  it.each(ROWS)("%s: %s", (language, body, name) => {
    expect(last(body, language)).toBe(name);
  });
});
