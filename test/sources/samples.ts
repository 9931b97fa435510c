/** Short news of our own in many languages, with the old encodings each was written in. */

export interface Sample {
  readonly language: string;
  readonly text: string;
  readonly encodings: readonly string[];
}

const CYRILLIC = ["windows-1251", "iso-8859-5", "maccyrillic"];
const WEST = ["windows-1252", "iso-8859-1", "iso-8859-15", "macintosh", "cp850"];
const CENTRAL = ["windows-1250", "iso-8859-2"];

export const SAMPLES: readonly Sample[] = [
  {
    language: "ru",
    encodings: [...CYRILLIC, "koi8-r", "koi8-u", "cp866"],
    text: `Река вышла из берегов в ночь на среду, и три деревни остались без дороги.
Спасатели добрались до последней из них на лодке только утром. "Никто не пострадал", - заявил глава района Пётр Юрьев.
Вода начнёт спадать к пятнице, обещают синоптики, но съезд к мосту ещё закрыт.`,
  },
  {
    language: "uk",
    encodings: [...CYRILLIC, "koi8-u"],
    text: `Річка вийшла з берегів у ніч на середу, і три села залишилися без дороги.
Рятувальники дісталися до останнього з них човном лише вранці. "Ніхто не постраждав", - сказав голова громади Євген Їжак.
Вода почне спадати до п'ятниці, обіцяють синоптики.`,
  },
  {
    language: "bg",
    encodings: [...CYRILLIC, "koi8-r", "cp866"],
    text: `Реката излезе от коритото си през нощта срещу сряда и три села останаха без път.
Спасителите стигнаха до последното от тях с лодка чак сутринта. "Няма пострадали", заяви кметът Георги Щерев.
Водата ще започне да спада към петък, обещават синоптиците.`,
  },
  {
    language: "sr",
    encodings: CYRILLIC,
    text: `Река се излила из корита у ноћи између уторка и среде, и три села су остала без пута.
Спасиоци су до последњег од њих стигли чамцем тек ујутру. Нико није повређен, рекао је председник општине Ђорђе Љубић.
Вода ће почети да опада до петка, обећавају метеоролози, а џип цивилне заштите чека код моста.`,
  },
  {
    language: "ja",
    encodings: ["shift_jis", "euc-jp"],
    text: `川は水曜日の未明に氾濫し、三つの村が孤立した。
救助隊は朝になってようやくボートで最後の村に着いた。「けが人はいない」と町長は記者団に述べた。
気象庁によると、水位は金曜日までに下がり始める見通しだ。`,
  },
  {
    language: "zh-Hans",
    encodings: ["gb18030", "gbk", "gb2312"],
    text: `河水在星期三凌晨漫过堤岸，三个村庄的道路被切断。
救援人员直到早上才乘船到达最后一个村庄。“没有人受伤，”镇长对记者说。
气象部门预计，水位将在星期五之前开始下降，但通往大桥的路仍然关闭。`,
  },
  {
    language: "zh-Hant",
    encodings: ["big5"],
    text: `河水在星期三凌晨漫過堤岸，三個村莊的道路被切斷。
救援人員直到早上才乘船到達最後一個村莊。「沒有人受傷，」鎮長對記者說。
氣象部門預計，水位將在星期五之前開始下降，但通往大橋的路仍然關閉。`,
  },
  {
    language: "ko",
    encodings: ["euc-kr", "cp949"],
    text: `강물이 수요일 새벽 둑을 넘어 마을 세 곳의 길이 끊겼다.
구조대는 아침이 되어서야 배를 타고 마지막 마을에 도착했다. "다친 사람은 없다"고 군수는 기자들에게 말했다.
기상청은 수위가 금요일까지 내려가기 시작할 것으로 내다봤다.`,
  },
  {
    language: "de",
    encodings: [...WEST, "windows-1250", "iso-8859-2"],
    text: `Der Fluß trat in der Nacht zum Mittwoch über die Ufer, drei Dörfer waren von der Straße abgeschnitten.
Die Helfer erreichten das letzte erst am Morgen mit dem Boot. "Verletzt wurde niemand", sagte die Bürgermeisterin Käthe Möller.
Das Wasser soll bis Freitag fallen, heißt es beim Wetterdienst; die Brücke bleibt gesperrt.`,
  },
  {
    language: "fr",
    encodings: WEST,
    text: `La rivière est sortie de son lit dans la nuit de mardi à mercredi, et trois villages ont été coupés du réseau.
Les secours n'ont atteint le dernier qu'au matin, en bateau. « Personne n'a été blessé », a déclaré la maire, Hélène Fauré.
L'eau devrait baisser d'ici à vendredi, selon la météo ; le pont reste fermé à cause des dégâts.`,
  },
  {
    language: "es",
    encodings: WEST,
    text: `El río se desbordó en la madrugada del miércoles y tres pueblos quedaron sin carretera.
Los equipos de rescate llegaron al último por la mañana, en lancha. "No hay heridos", declaró la alcaldesa, Inés Muñoz.
El agua empezará a bajar el viernes, según el servicio meteorológico, pero el puente seguirá cerrado más días.`,
  },
  {
    language: "pt",
    encodings: WEST,
    text: `O rio transbordou na madrugada de quarta-feira e três povoações ficaram sem estrada.
As equipas de socorro só chegaram à última de manhã, de barco. "Não há feridos", disse o presidente da câmara, João Conceição.
A água começará a descer até sexta-feira, segundo a previsão, mas a ponte continuará fechada.`,
  },
  {
    language: "sv",
    encodings: WEST,
    text: `Ån gick över sina bräddar natten till onsdagen och tre byar blev utan väg.
Räddningstjänsten nådde den sista först på morgonen med båt. "Ingen är skadad", sade kommunalrådet Åsa Öberg.
Vattnet väntas sjunka till fredag, men bron förblir stängd.`,
  },
  {
    language: "pl",
    encodings: [...CENTRAL, "iso-8859-13", "cp852"],
    text: `Rzeka wystąpiła z brzegów w nocy z wtorku na środę, trzy wsie zostały odcięte od drogi.
Ratownicy dotarli do ostatniej z nich dopiero rano, łodzią. "Nikt nie ucierpiał", powiedział wójt Świętosław Żądło.
Woda ma zacząć opadać do piątku, zapewniają synoptycy, ale most wciąż jest zamknięty.`,
  },
  {
    language: "cs",
    encodings: [...CENTRAL, "cp852"],
    text: `Řeka se v noci na středu vylila z břehů a tři vesnice zůstaly bez silnice.
Záchranáři se k poslední z nich dostali až ráno na člunu. "Nikdo nebyl zraněn", řekl starosta Jiří Dvořák.
Voda začne opadat do pátku, slibují meteorologové, most však zůstává zavřený a čeká na opravu.`,
  },
  {
    language: "hu",
    encodings: CENTRAL,
    text: `A folyó szerdára virradó éjjel kilépett a medréből, három falu út nélkül maradt.
A mentők csak reggel értek el csónakkal az utolsóhoz. "Senki sem sérült meg", közölte Őry Zsófia polgármester.
A víz péntekig apadni kezd, ígérik a meteorológusok, de a híd továbbra is zárva van, mert megsérült.`,
  },
  {
    language: "hr",
    encodings: CENTRAL,
    text: `Rijeka se izlila iz korita u noći na srijedu, a tri su sela ostala bez ceste.
Spašavatelji su do posljednjega stigli tek ujutro, čamcem. "Nitko nije ozlijeđen", rekao je načelnik Željko Šarić.
Voda će početi opadati do petka, kažu meteorolozi, no most će još biti zatvoren zbog šteta.`,
  },
  {
    language: "ro",
    encodings: CENTRAL,
    text: `Râul a ieşit din albie în noaptea de marţi spre miercuri, iar trei sate au rămas fără drum.
Salvatorii au ajuns la ultimul abia dimineaţa, cu barca. "Nimeni nu a fost rănit", a spus primarul Ştefan Ţurcanu.
Apa va începe să scadă până vineri, spun meteorologii, însă podul rămâne închis.`,
  },
  {
    language: "el",
    encodings: ["windows-1253", "iso-8859-7"],
    text: `Το ποτάμι ξεχείλισε τη νύχτα προς την Τετάρτη και τρία χωριά έμειναν χωρίς δρόμο.
Οι διασώστες έφτασαν στο τελευταίο μόλις το πρωί με βάρκα. "Κανείς δεν τραυματίστηκε", δήλωσε ο δήμαρχος Ανδρέας Χρήστου.
Το νερό θα αρχίσει να υποχωρεί ως την Παρασκευή, λένε οι μετεωρολόγοι.`,
  },
  {
    language: "tr",
    encodings: ["windows-1254", "iso-8859-9"],
    text: `Irmak çarşamba gecesi yatağından taştı, üç köyün yolu kapandı.
Kurtarma ekipleri sonuncusuna ancak sabah tekneyle ulaştı. "Yaralı yok", dedi belediye başkanı İsmail Güneş.
Meteorolojiye göre su cumaya kadar çekilmeye başlayacak, ama köprü hâlâ kapalı ve onarım için bekliyor.`,
  },
  {
    language: "ar",
    encodings: ["windows-1256", "iso-8859-6"],
    text: `فاض النهر عن ضفتيه ليلة الأربعاء وبقيت ثلاث قرى بلا طريق.
ولم تصل فرق الإنقاذ إلى آخرها إلا في الصباح على متن قارب. وقال رئيس البلدية إن أحدا لم يصب بأذى.
ويتوقع خبراء الأرصاد أن تبدأ المياه في الانحسار قبل يوم الجمعة.`,
  },
  {
    language: "he",
    encodings: ["windows-1255", "iso-8859-8"],
    text: `הנהר עלה על גדותיו בלילה שבין שלישי לרביעי ושלושה כפרים נותרו ללא דרך.
צוותי החילוץ הגיעו לאחרון שבהם רק בבוקר בסירה. "איש לא נפגע", אמר ראש המועצה לעיתונאים.
המים יתחילו לרדת עד יום שישי, מעריכים החזאים.`,
  },
  {
    language: "th",
    encodings: ["windows-874", "tis-620"],
    text: `แม่น้ำเอ่อล้นตลิ่งในคืนวันอังคารต่อวันพุธ ทำให้สามหมู่บ้านถูกตัดขาดจากถนน
หน่วยกู้ภัยไปถึงหมู่บ้านสุดท้ายด้วยเรือในตอนเช้า นายกเทศมนตรีกล่าวว่าไม่มีผู้ได้รับบาดเจ็บ
กรมอุตุนิยมวิทยาคาดว่าน้ำจะเริ่มลดลงภายในวันศุกร์`,
  },
  {
    language: "lt",
    encodings: ["windows-1257", "iso-8859-13"],
    text: `Upė naktį į trečiadienį išsiliejo iš krantų, trys kaimai liko be kelio.
Gelbėtojai paskutinį pasiekė tik rytą valtimi. "Niekas nenukentėjo", sakė meras Šarūnas Žukauskas.
Vanduo ims slūgti iki penktadienio, žada sinoptikai, tačiau tiltas vis dar uždarytas.`,
  },
  {
    language: "lv",
    encodings: ["windows-1257", "iso-8859-13"],
    text: `Upe naktī uz trešdienu izgāja no krastiem, un trīs ciemi palika bez ceļa.
Glābēji pēdējo sasniedza tikai no rīta ar laivu. "Neviens nav cietis", sacīja mērs Jānis Bērziņš.
Ūdens sāks kristies līdz piektdienai, sola sinoptiķi, bet tilts vēl ir slēgts.`,
  },
];
