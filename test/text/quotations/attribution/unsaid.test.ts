/** Sayings that were not said, were asked, or would be said if: no speech of that person; made-up sentences. */
import { describe, expect, it } from "vitest";
import {
  isNegativeForm,
  isTakenBackBefore,
} from "../../../../src/text/quotations/attribution/unspaced-unsaid.ts";
import { attributionsIn } from "./quoting.ts";
import { reportedIn, saidIn } from "./said.ts";

/** Language, a sentence that reports nothing. */
const UNSAID: readonly (readonly [language: string, body: string])[] = [
  // Negated.
  ["en", "Ortmann did not say that the bridge was safe."],
  ["en", "Ortmann never said that the bridge was safe."],
  ["en", "Ortmann has not yet confirmed that the bridge is safe."],
  ["en", "Ortmann didn’t openly say that the bridge is safe."],
  ["en", "The mayor left without saying that the bridge is safe."],
  ["en", "Nobody said that the bridge is safe."],
  ["en", "Neither Ortmann nor Pell said that the bridge is safe."],
  ["en", "Nor did Ortmann say that the bridge is safe."],
  ["en", "Ortmann refused to say that the bridge is safe."],
  ["ru", "Орлов отказался говорить, что мост безопасен."],
  ["fr", "Ormeau a refusé de dire que le pont était sûr."],
  ["en", "No one has ever said that the bridge is safe."],
  ["de", "Ortmann sagte nicht, dass die Brücke sicher ist."],
  ["de", "Ortmann sagte am Montag nicht, dass die Brücke sicher ist."],
  ["de", "Ortmann hat nie gesagt, dass die Brücke sicher ist."],
  ["de", "Ortmann ging, ohne zu sagen, dass die Brücke sicher ist."],
  ["nl", "Ortmann zei niet dat de brug veilig is."],
  ["sv", "Ortmann sade inte att bron är säker för alla."],
  ["da", "Ortmann sagde ikke, at broen er sikker for alle."],
  ["fr", "Ormeau n’a pas dit que le pont était sûr."],
  ["fr", "Ormeau n’a jamais dit que le pont était sûr."],
  ["es", "Ormedo no dijo que el puente fuera seguro."],
  ["es", "Nadie dijo que el puente fuera seguro."],
  ["pt", "Ormando não disse que a ponte é segura."],
  ["it", "Ormea non ha detto che il ponte è sicuro."],
  ["ru", "Орлов не говорил, что мост безопасен."],
  ["ru", "Орлов никогда не говорил, что мост безопасен."],
  ["ru", "Никто не сказал, что мост безопасен."],
  ["uk", "Орленко не казав, що міст безпечний."],
  ["bg", "Орлов не каза, че мостът е безопасен."],
  ["pl", "Orlik nie powiedział, że most jest bezpieczny."],
  ["cs", "Orlík nikdy neřekl, že most je bezpečný."],
  ["tr", "Ormancı köprünün güvenli olduğunu söylemedi."],
  ["id", "Ormando tidak mengatakan bahwa jembatan itu aman."],
  ["ar", "لم يقل عرمان إن الجسر آمن للجميع."],
  ["zh", "欧曼没有表示，大桥将于五月开放。"],
  ["ja", "織部首相は橋が五月に開くとは述べなかった。"],
  // Conditions.
  ["en", "If Ortmann says that the bridge is safe, lorries will use it."],
  ["en", "Lorries will use it if the mayor of Tarn says that the bridge is safe."],
  ["en", "It is not known whether Ortmann said that the bridge is safe."],
  ["de", "Wenn Ortmann sagt, dass die Brücke sicher ist, fahren wir."],
  ["fr", "Si Ormeau dit que le pont est sûr, nous passerons."],
  ["es", "Si Ormedo dice que el puente es seguro, pasaremos."],
  ["it", "Se Ormea dice che il ponte è sicuro, passeremo."],
  ["pt", "Se Ormando disser que a ponte é segura, passaremos."],
  ["ru", "Если Орлов скажет, что мост безопасен, мы поедем."],
  ["zh", "如果欧曼表示，大桥将于五月开放，我们就走。"],
  // Questions.
  ["en", "Did Ortmann say that the bridge is safe?"],
  ["de", "Hat Ortmann gesagt, dass die Brücke sicher ist?"],
  ["ru", "Сказал ли Орлов, что мост безопасен?"],
  ["es", "¿Dijo Ormedo que el puente es seguro?"],
  // Nobody in particular.
  ["en", "It is said that the bridge is safe."],
  ["fr", "On dit que le pont est sûr pour tous."],
  ["es", "Se dice que el puente es seguro."],
  ["de", "Man sagt, dass die Brücke sicher ist."],
];

/** Language, a sentence that reports, speaker, cue. */
const SAID: readonly (readonly [language: string, body: string, speaker: string, cue: string])[] = [
  ["en", "Ortmann not only said that the bridge is safe.", "Ortmann", "said"],
  ["en", "Ortmann denied that the bridge is closed.", "Ortmann", "denied"],
  ["en", "Ortmann did not deny that the bridge is closed.", "Ortmann", "deny"],
  ["en", "Ortmann does not vote and said that the bridge is safe.", "Ortmann", "said"],
  ["en", "Even if Ortmann said that the bridge is safe, few use it.", "Ortmann", "said"],
  ["en", "Ortmann refused, and said that the bridge is safe.", "Ortmann", "said"],
  ["en", "It said that the bridge is safe.", "It", "said"],
  ["de", "Ortmann bestritt, dass die Brücke gesperrt ist.", "Ortmann", "bestritt"],
  ["de", "Ortmann sagte, dass die Brücke nicht sicher ist.", "Ortmann", "sagte"],
  ["ru", "Орлов отрицает, что мост закрыт.", "Орлов", "отрицает"],
  ["ru", "Орлов не отрицает, что мост закрыт.", "Орлов", "отрицает"],
  ["ru", "Мэр Ли сказал, что мост безопасен.", "Мэр Ли", "сказал"],
  ["it", "Anche se Ormea ha detto che il ponte è sicuro, pochi passano.", "Ormea", "detto"],
];

describe("what was not said", () => {
  it.each(UNSAID)("%s: %s", (language, body) => {
    expect(saidIn(body, language)).toEqual([]);
  });

  it.each(SAID)("differs from what was, %s: %s", (language, body, speaker, cue) => {
    expect(reportedIn(body, language)[0]).toMatchObject({ speaker, cue });
  });

  it.each([
    ["en", "Ortmann did not say “the bridge is safe for all”."],
    ["en", "Ortmann denied that he had called the builders “losers and fools”."],
    ["en", "Did Ortmann say “the bridge is safe for all”?"],
    ["en", "“It is late,” Pell said. Ortmann did not say “the bridge is safe for all”."],
    ["zh", "欧曼没有说：“大桥是安全的。”"],
    ["ja", "織部首相は「橋は安全だ」とは述べなかった。"],
  ])("gives words in marks no speaker, %s: %s", (language, body) => {
    expect(attributionsIn(body, language).at(-1)).toMatchObject({ speaker: null, cue: null, strength: 0 });
  });

  it("leaves words that were said before a question with their speaker", () => {
    const body = "“Who will pay?” asked Ortmann. Did she say why?";
    expect(saidIn(body, "en")).toMatchObject([{ direct: true, speaker: "Ortmann" }]);
  });
});

describe("languages without spaces", () => {
  it.each([
    ["欧曼没有", "说", true],
    ["欧曼並未公開", "表示", true],
    ["如果欧曼", "表示", true],
    ["นายกรัฐมนตรีไม่ได้", "กล่าว", true],
    ["欧曼不得不", "说", false],
    ["欧曼不", "否认", false],
    ["如果下雨，欧曼", "说", false],
    ["欧曼", "说", false],
  ])("negate before the verb: %s %s", (before, verb, isTakenBack) => {
    expect(isTakenBackBefore(before, verb)).toBe(isTakenBack);
  });

  it.each([
    ["述べなかった", true],
    ["語っていない", true],
    ["明言せず", true],
    ["と述べた", false],
    ["語った", false],
  ])("or in its ending: %s", (verb, isNegative) => {
    expect(isNegativeForm(verb)).toBe(isNegative);
  });
});
