/** Plans, expectations and orders speak of what is to come, though their verbs are of the present or the past. */
import { describe, expect, it } from "vitest";
import { tenseAtMark } from "./mark.ts";

/** "^" marks the date of what is planned. */
const PLANS: readonly (readonly [language: string, sentence: string])[] = [
  ["en", "The tunnel is set to open ^on Friday."],
  ["en", "The trial was scheduled for ^12 May."],
  ["en", "The two sides have agreed to meet ^in March."],
  ["en", "The company plans to close the mill ^next year."],
  ["en", "Voters are due to go to the polls ^on Sunday."],
  ["en", "The strike is expected to end ^on Monday."],
  ["en", "The carrier aims to fly again ^by June."],
  ["de", "Der Tunnel soll ^am Freitag eröffnet werden."],
  ["de", "Der Prozess ist für ^den 12. Mai angesetzt."],
  ["de", "Die Firma plant, das Werk ^im nächsten Jahr zu schließen."],
  ["nl", "De rechtszaak staat gepland voor ^12 mei."],
  ["nl", "De tunnel moet ^vrijdag opengaan."],
  ["sv", "Rättegången väntas börja ^den 12 maj."],
  ["sv", "Tunneln planeras öppna ^på fredag."],
  ["da", "Retssagen ventes at begynde ^den 12. maj."],
  ["nb", "Rettssaken er planlagt til ^12. mai."],
  ["is", "Áætlað er að göngin opni ^á föstudag."],
  ["fr", "Le procès est prévu ^le 12 mai."],
  ["fr", "Le tunnel doit ouvrir ^vendredi."],
  ["fr", "La société compte fermer l'usine ^l'an prochain."],
  ["es", "El juicio está previsto para ^el 12 de mayo."],
  ["es", "El túnel va a abrir ^el viernes."],
  ["es", "La empresa planea cerrar la fábrica ^en 2031."],
  ["pt", "O julgamento está marcado para ^12 de maio."],
  ["pt", "A empresa pretende fechar a fábrica ^em 2031."],
  ["ca", "El judici està previst per ^al 12 de maig."],
  ["it", "Il processo è previsto per ^il 12 maggio."],
  ["it", "L'azienda intende chiudere la fabbrica ^nel 2031."],
  ["ro", "Procesul este programat pentru ^12 mai."],
  ["el", "Η δίκη έχει προγραμματιστεί για ^τις 12 Μαΐου."],
  ["ru", "Суд планирует огласить приговор ^12 мая."],
  ["ru", "Заседание запланировано на ^12 мая."],
  ["ru", "Тоннель должен открыться ^в пятницу."],
  ["ru", "Компания намерена закрыть завод ^в 2031 году."],
  ["uk", "Суд планує оголосити вирок ^12 травня."],
  ["uk", "Засідання заплановане на ^12 травня."],
  ["be", "Пасяджэнне запланавана на ^12 мая."],
  ["bg", "Заседанието е насрочено за ^12 май."],
  ["bg", "Фирмата планира да затвори завода ^през 2031 г."],
  ["mk", "Рочиштето е закажано за ^12 мај."],
  ["sr", "Суђење је заказано за ^12. мај."],
  ["hr", "Suđenje je zakazano za ^12. svibnja."],
  ["sl", "Sojenje je načrtovano za ^12. maj."],
  ["pl", "Rozprawa jest zaplanowana na ^12 maja."],
  ["pl", "Firma zamierza zamknąć fabrykę ^w 2031 roku."],
  ["cs", "Soud je naplánován na ^12. května."],
  ["cs", "Tunel se má otevřít ^v pátek."],
  ["sk", "Súd je naplánovaný na ^12. mája."],
  ["lt", "Posėdis numatytas ^gegužės 12 dieną."],
  ["lv", "Tiesas sēde plānota ^12. maijā."],
  ["fi", "Oikeudenkäynnin on tarkoitus alkaa ^toukokuussa."],
  ["et", "Kohtuistung on kavas ^12. mail."],
  ["hu", "A tárgyalást ^május 12-re tervezik."],
  ["tr", "Mahkemenin ^12 Mayıs'ta toplanması bekleniyor."],
  ["tr", "Şirket fabrikayı ^2031'de kapatmayı planlıyor."],
  ["az", "Məhkəmənin ^12 mayda keçirilməsi planlaşdırılır."],
  ["ar", "من المتوقع أن تصدر المحكمة حكمها ^في 12 مايو."],
  ["ar", "تعتزم الشركة إغلاق المصنع ^عام 2031."],
  ["he", "המשפט צפוי להתחיל ^ב-12 במאי."],
  ["he", "החברה מתכננת לסגור את המפעל ^ב-2031."],
  ["fa", "قرار است دادگاه ^۱۲ مه برگزار شود."],
  ["hi", "सुनवाई ^12 मई को होने की उम्मीद है।"],
  ["id", "Sidang dijadwalkan digelar ^pada 12 Mei."],
  ["id", "Perusahaan itu berencana menutup pabrik ^pada 2031."],
  ["ms", "Perbicaraan dijadualkan ^pada 12 Mei."],
  ["vi", "Phiên tòa dự kiến diễn ra ^ngày 12/5."],
  ["th", "ศาลมีกำหนดตัดสิน^ในวันที่ 12 พฤษภาคม"],
  ["ja", "裁判は^12日に開かれる見通しだ。"],
  ["ja", "会社は^2031年に工場を閉鎖する方針を固めた。"],
  ["ja", "両国は^来月、協議を再開することで合意した。"],
  ["ja", "市は^5月に新庁舎の建設を始める計画です。"],
  ["zh", "公司计划在^2031年关闭工厂。"],
  ["zh", "庭审定于^5月12日举行。"],
  ["zh-Hant", "預計^12日宣判。"],
  ["ko", "재판은 ^12일 열릴 전망이다."],
  ["ko", "회사는 ^2031년 공장을 닫을 계획이라고 밝혔다."],
];

/** A verb of planning whose plan is over, or that is itself what happened. */
const OVER: readonly (readonly [language: string, sentence: string])[] = [
  ["en", "The board met ^on Friday to plan the move."],
  ["de", "Der Rat beschloss ^am Freitag den Plan."],
  ["ru", "Совет утвердил план ^в пятницу."],
  ["bg", "Съветът прие плана ^в петък."],
  ["fr", "Le conseil a adopté ^vendredi le plan."],
  ["es", "El consejo aprobó ^el viernes el plan."],
  ["pl", "Rada przyjęła plan ^w piątek."],
  ["tr", "Kurul planı ^cuma günü kabul etti."],
  ["ja", "理事会は^8日に計画を承認した。"],
  ["ko", "이사회는 ^8일 계획을 승인했다."],
  ["id", "Dewan telah menyetujui rencana itu ^pada Jumat."],
  ["zh", "理事会^8日通过了计划。"],
];

describe("what is planned", () => {
  it.each(PLANS)("is of the future in %s: %s", (language, sentence) => {
    expect(tenseAtMark(sentence, language)).toBe("future");
  });

  it("is looked at in some forty languages", () => {
    expect(new Set(PLANS.map(([language]) => language)).size).toBeGreaterThanOrEqual(36);
  });
});

describe("a plan that was made or approved", () => {
  it.each(OVER)("is of the past in %s: %s", (language, sentence) => {
    expect(tenseAtMark(sentence, language)).toBe("past");
  });
});
