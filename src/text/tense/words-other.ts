/** Words of tense in languages of other families that write words apart. */
import type { TenseWords } from "./words.ts";

export const IRANIAN_INDIC: Readonly<Record<string, TenseWords>> = {
  fa: {
    verbLast: true,
    future:
      "خواهد خواهند خواهیم قرار_است قراراست انتظار_می‌رود انتظار_می_رود برنامه_ریزی می‌خواهد باید آینده قصد_دارد قصد_دارند پیش_رو",
    past: `بود بودند شد شدند کرد کردند گفت گفتند داد دادند رفت رفتند آمد آمدند داشت داشتند گرفت گرفتند یافت شده_است کرده_است اعلام_کرد افزود گذشته
      پیوست رسید رسیدند بوده درگذشت زد خواند نوشت`,
  },
  ur: {
    verbLast: true,
    future: "گا گی گے *گا *گی *گے متوقع طے_شدہ آئندہ منصوبہ ارادہ چاہتے امکان ہونے_والا ہونے_والی ہونے_والے",
    past: "تھا تھی تھے گیا گئی گئے کیا ہوا ہوئی ہوئے کہا دیا دی بتایا گزشتہ پہنچے ملاقات_کی چکا چکی چکے رہا_تھا",
    neither: "آگے آگا لگا لگی جگہ",
  },
  hi: {
    verbLast: true,
    future:
      "*ेगा *ेगी *ेंगे *ाएगा *ाएगी *एगा *एगी *एंगे होगा होगी होंगे जाएगा वाला_है वाली_है वाले_हैं संभावना योजना आगामी उम्मीद अगले अगली",
    past: "था थी थे गया गई गए गयी गये किया की_थी हुआ हुई हुए कहा दिया दी लिया बताया पिछले पिछली चुका चुकी चुके रहा_था मिले पहुंचे की_गई",
    neither: "आगे",
  },
  bn: {
    verbLast: true,
    future: "*বে *বেন হবে *বেই যাবে আগামী পরিকল্পনা সম্ভাবনা কথা_রয়েছে",
    past: "ছিল ছিলেন *েছে *েছেন *েছিল *েছিলেন *লেন করে* বলেন হয় হলো হয়েছে গত জানান জানায়",
    neither: "করবে_না করে",
  },
};

export const TURKIC: Readonly<Record<string, TenseWords>> = {
  tr: {
    verbLast: true,
    neither:
      "gelecek_hafta gelecek_ay gelecek_yıl gelecek parti sürdü kendi şimdi adı altı yedi haydi hadi ki",
    future: `*ecek *acak *ecekler *acaklar *ecektir *acaktır *eceği* *acağı* *eceğini *acağını planlanıyor planlıyor planlıyorlar bekleniyor
      öngörülüyor hazırlanıyor önümüzdeki gerekiyor planlanan beklenen`,
    past: `*dı *di *du *dü *dılar *diler *dular *düler *tı *tu *tü *ştı *şti *çti *çtı *kti *ktı *tti *ttı *pti *ptı *sti *tılar *tiler *tular *tüler *mıştı *mişti
      *muştu *müştü *mış *miş *muş *müş geçen geçtiğimiz *dığı *diği *duğu *düğü *dığını *diğini *duğunu *düğünü *tığını *tiğini *tuğunu *tüğünü *tığı *tiği *tuğu *tüğü`,
  },
  az: {
    verbLast: true,
    future:
      "*acaq *əcək *acaqlar *əcəklər *acağı* *əcəyi* planlaşdır* gözlənilir nəzərdə_tutulur gələn növbəti",
    past: "*dı *di *du *dü *dılar *dilər *dular *dülər *mış *miş *muş *müş *ıb *ib *ub *üb ötən keçən *dığını *diyini *duğunu *düyünü",
    neither: "indi kəndi yeddi",
  },
  kk: {
    verbLast: true,
    future: `*мақ *мек *бақ *бек *пақ *пек *рады *реді *сады *седі *ғады *геді *ылады *іледі *ынады *інеді *йды *йді
      келеді алады қалады салады айтады кетеді өтеді жатады күтеді жоспарла* күтілуде болады келесі тиіс`,
    past: "болды айтты деді *ды *ді *ты *ті *ған *ген *қан *кен *дық өткен",
  },
  uz: {
    verbLast: true,
    future:
      "*ydi *radi *sadi *tadi *iladi *inadi *shadi *nadi ladi keladi oladi qoladi boladi rejalashtir* kutilmoqda kelgusi *moqchi kerak",
    past: "*di *dilar *gan *ganlar o'tgan",
  },
};

export const URALIC: Readonly<Record<string, TenseWords>> = {
  fi: {
    future:
      "on_tarkoitus aikoo aikovat on_määrä oli_määrä odotetaan suunnittelee suunnitellaan tulee_*maan tulee_*mään tulevat_*maan tulevat_*mään ensi tuleva* pitäisi tullaan",
    past: "oli olivat sanoi sanoivat kertoi kertoivat ilmoitti kuoli voitti alkoi tapasi valittiin *ttiin *tiin *nut *nyt *neet viime järjestettiin *ivat teki tuli *utti *ytti *oitti *eitti *ätti totesi",
    neither: "*uutti",
  },
  et: {
    future:
      "hakkab hakkavad peaks kavatseb kavatsevad plaanib kavas tuleb järgmi* tulev* eeldata* oodatakse toimub peab_* saab_olema",
    past: "oli olid ütles ütlesid teatas kohtus toimus algas suri võitis *sid *ti *nud *tud möödunud eelmi* läks sai tuli hakkas mõistis andis leidis kandis sündis tahtis võttis jättis *etas *itas *ustas *utas",
  },
  hu: {
    articles: "a az egy",
    future:
      "fog fognak majd lesz lesznek tervez* várható* várhatóan készül készülnek következő jövő szándékoz* kell akar",
    past: "volt voltak *tt *ttak *ttek *tta *tte *tták *tték *ott *ett *ött múlt lett lettek *ta *te *ták *ték elmúlt",
    neither: "alatt között mellett miatt fölött felett előtt mögött iránt hatot este lista fekete béke minta",
  },
};

export const CAUCASIAN: Readonly<Record<string, TenseWords>> = {
  ka: {
    future:
      "იქნება გაიმართება იგეგმება გეგმავს აპირებს შეხვდება მოსალოდნელია მომავალ* უნდა ჩატარდება დაიწყება ეწვევა გამართავს მიიღებს გადაწყვეტს გამოაცხადებს განიხილავს",
    past: "იყო იყვნენ თქვა განაცხადა გაიმართა შეხვდა დაიწყო აცხადებს გასულ გარდაიცვალა გაამართლა დააკავეს მიიღო გამოაცხადა აირჩიეს ჩატარდა მოხდა *ეს *ნენ",
  },
  hy: {
    future: "կ* պիտի պետք_է նախատեսվում պլանավոր* սպասվում հաջորդ առաջիկա",
    past: "էր էին եղավ ասաց ասել_է հայտարարեց *եց *ացավ *վեց նախորդ անցյալ",
    neither: "կա կան կամ կողմից կարող կառավար* կուսակց* կազմակերպ* կենտրոն* կյանք*",
  },
};

export const AUSTRONESIAN_AFRICAN: Readonly<Record<string, TenseWords>> = {
  id: {
    future:
      "akan bakal berencana dijadwalkan direncanakan rencananya mendatang diperkirakan berniat ingin diharapkan hendak depan harus segera",
    past: "telah sudah pernah lalu kemarin tadi sempat silam usai setelah baru_saja",
  },
  ms: {
    future: "akan bakal merancang dijadual* dijangka dirancang mendatang bercadang ingin depan hendak",
    past: "telah sudah pernah lalu lepas semalam tadi lepas",
  },
  jv: { future: "bakal arep", past: "wis wingi kepungkur" },
  tl: {
    future:
      "gaganapin nakatakda inaasahan magkakaroon magpa* magsi* magka* mag* plano balak darating susunod na_linggo layunin",
    past: "noong nag* um* sinabi ginanap naganap nitong nakaraang kahapon nanalo namatay ini*",
    neither: "magulang mag-anak umaga",
  },
  sw: {
    future:
      "ata* wata* ita* zita* yata* nita* tuta* kita* vita* lita* anatarajiwa wanatarajiwa inatarajiwa unatarajiwa anapanga ijayo yajao utafanyika utaanza",
    past: "ali* wali* ili* zili* yali* tuli* nili* kili* vili* lili* uli* jana iliyopita lililopita mwaka_jana amesema ame* wame* ime*",
    neither: "ili walinzi atakayekuwa alisema_kuwa",
  },
  vi: {
    future: "sẽ dự_kiến sắp dự_định kế_hoạch tới sắp_tới chuẩn_bị có_thể phải định",
    past: "đã vừa từng hôm_qua qua trước rồi mới",
    neither: "tới_từ",
  },
  sq: {
    future: "do_të pritet planifik* ardhshëm ardhshme",
    past: "ishte ishin u_* kishte tha *oi *uan ka_* kanë_* vdiq fitoi kaluar",
  },
  eu: {
    future: "*ko_da *go_da *ko_dira *ko_du *ko_dute aurreikus* datorren hurrengo",
    past: "zen ziren zuen zuten zituen izan_da izan_zen joan_den",
  },
};
