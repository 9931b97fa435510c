/** What written languages look like beyond ASCII: the evidence by which one reading of bytes is preferred to another. */

/**
 * Letters that a Latin alphabet has beyond ASCII, lower case, frequent ones first, and how large a share of all letters
 * of running text they are, roughly.
 */
const LATIN_LETTERS = {
  ca: { letters: "àéíóèçòúïü", share: 0.025 },
  cs: { letters: "íáěřžéýčšůúóňťď", share: 0.125 },
  cy: { letters: "âôêîûŵŷáéàèëïö", share: 0.01 },
  da: { letters: "øåæéö", share: 0.035 },
  de: { letters: "üäößéáí", share: 0.017 },
  en: { letters: "éíáóèñöüçãäêïëôøåâàúæýßòìùîûðþ", share: 0.0005 },
  eo: { letters: "ĉĝŭŝĵĥ", share: 0.03 },
  es: { letters: "óíáéñúü", share: 0.024 },
  et: { letters: "äõüöšž", share: 0.04 },
  fi: { letters: "äöåéšž", share: 0.045 },
  fr: { letters: "éèàêçôîâùûœïëüÿæ", share: 0.04 },
  ga: { letters: "áíéóú", share: 0.06 },
  hr: { letters: "čšžćđ", share: 0.03 },
  hu: { letters: "áéöóőíüúű", share: 0.108 },
  is: { letters: "ðáíéóöþæúý", share: 0.13 },
  it: { letters: "èàùìéòóî", share: 0.008 },
  lt: { letters: "ėųįšąūčžęé", share: 0.075 },
  lv: { letters: "āīēšūļņžčģķōŗ", share: 0.13 },
  mt: { letters: "żħġċàòù", share: 0.05 },
  nl: { letters: "ëéïóèöüêáà", share: 0.0013 },
  pl: { letters: "łęąóżśćńźé", share: 0.068 },
  pt: { letters: "ãçáéíóõêâúàôü", share: 0.03 },
  ro: { letters: "şţăâșțîé", share: 0.064 },
  sk: { letters: "áíéžčýšúľťôňäďóěĺŕ", share: 0.11 },
  sq: { letters: "ëçé", share: 0.07 },
  sv: { letters: "äåöéáü", share: 0.047 },
  // The capital İ has no single lower-case code point, so it stands here as it is.
  tr: { letters: "ışüçğöâİîû", share: 0.106 },
  vi: {
    letters: "đàưáôộếạủóảêớốờệấềểậâợãịìầơựữíọởăứồúùụĩửổắừẽặẫũỏỉéểẻằỗỹýỡẵỳõỷỵẹèòỗễ",
    share: 0.27,
  },
} as const;

/**
 * Other alphabets whole, frequent letters first: only the order tells a right reading from a shuffled one,
 * as when KOI8 is read as windows-1251.
 */
const ORDERED_LETTERS = {
  ar: "اليمنوترعبدهسفحكقجةطشصخأىذضثئغزإءظؤآپچژگ",
  be: "анiіраеоыстлкдяўумпвзьбгйчжхшюэцфё",
  bg: "аиоентрсвлкдпмзъгубячжйшхцщюфь",
  el: "αοιετσνηυρπκμλςωίόάδγέθήχφύώβξζψϊϋΐΰ",
  he: "יוהלאמרתבשנםדקעחטפכגזסצןףךץ",
  mk: "аоиетнрсвдкјлпмузгбчцшжњфхќљџѓѕѐѝ",
  ru: "оеаинтсрвлкмдпуяызьбгчйхжюшцщэфъё",
  sr: "аоиенрстјувкдпмлзбгшчцжћњхђљфџ",
  th: "านร่อกเงม้ยลวดทส็ตะปบิีุคหแจำพัืชขใไโผซถธณศ์ูึฉภฟษญฐฝฏฬฎฮฆฤ",
  uk: "оанитіврескулдмпьязбгйчхжцїюєшщфґ",
} as const;

/**
 * Characters so common that a page of running text is full of them; a wrong reading of the bytes hits them only by chance.
 * The Japanese entry is about kanji; kana are counted by their blocks.
 */
const COMMON_CHARACTERS = {
  ja: "日一国人年大十二本中長出三時行見月分後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西電校語土木聞食車何南万毎白天母火右読友左休父雨会同事自社発者地業方新場員立開手力問代明動京目通言理体田主題意不作用度強公持野以思家世多正安院心界教文元重近考画海売知道集別物使品計死特私始朝運終台広住真有口少町料工建空急止送切転研足究楽起着店病質待試族銀早映親験英医仕去味写字答夜音注帰古歌買悪図週室歩風紙黒花春赤青館屋色走秋夏習駅洋旅服夕借曜飲肉貸堂鳥飯勉冬昼茶弟牛魚兄犬妹姉漢政府相首選挙党経済関係対策決定調査警察際連表内閣総民法市区県",
  "zh-Hans":
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严",
  "zh-Hant":
    "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想已通並提直題黨程展五果料象員革位入常文總次品式活設及管特件長求老頭基資邊流路級少圖山統接知較將組見計別她手角期根論運農指幾九區強放決西被幹做必戰先回則任取據處隊南給色光門即保治北造百規熱領七海口東導器壓志世金增爭濟階油思術極交受聯什認六共權收證改清己美再採轉更單風切打白教速花帶安場身車例真務具萬每目至達走積示議聲報鬥完類八離華名確才科張信馬節話米整空元況今集溫傳土許步群廣石記需段研界拉林律叫且究觀越織裝影算低持音眾書布復容兒須際商非驗連斷深難近礦千周委素技備半辦青省列習響約支般史感勞便團往酸歷市克何除消構府稱太準精值號率族維劃選標寫存候毛親快效斯院查江型眼王按格養易置派層片始卻專狀育廠京識適屬圓包火住調滿縣局照參紅細引聽該鐵價嚴",
  ko: "이다는을의에가은고하지로사기한를도리대어인나자서시아정해부수일과제전게장라그국들보으상만원것관말주했있여방경계조구성안동공무연선미오우지민스러개회치마내세야신위화실등저간명때통차소습니면네까년월발중각했했로운분용당물체유적모히",
} as const;

export type Alphabet =
  | keyof typeof LATIN_LETTERS
  | keyof typeof ORDERED_LETTERS
  | keyof typeof COMMON_CHARACTERS;

/** What is expected of a language's text. */
export interface Expectation {
  /** Letters beyond ASCII: 1 expected often, 0 possible but rare; absent letters are foreign. */
  readonly worth: ReadonlyMap<string, number>;
  /** Share of letters beyond ASCII among all letters. */
  readonly share: number;
}

/** Worth of the first, second and last third of an alphabet. A Latin language's rare letters still speak for it. */
const LATIN_WORTH_BY_THIRD = [1, 0.9, 0.6] as const;
const ORDERED_WORTH_BY_THIRD = [1, 0.5, 0] as const;
/** Texts in other scripts hold few ASCII letters: names of firms, markup. */
const OTHER_SCRIPT_SHARE = 0.95;

const expectations = new Map<Alphabet, Expectation>();

/** What text in one language looks like; made once. */
export function expectationOf(alphabet: Alphabet): Expectation {
  const known = expectations.get(alphabet);
  if (known) return known;
  const made = expect(alphabet);
  expectations.set(alphabet, made);
  return made;
}

function expect(alphabet: Alphabet): Expectation {
  if (isKey(LATIN_LETTERS, alphabet)) {
    const { letters, share } = LATIN_LETTERS[alphabet];
    return { worth: byThird([...letters], LATIN_WORTH_BY_THIRD), share };
  }
  if (isKey(ORDERED_LETTERS, alphabet)) {
    return {
      worth: byThird([...ORDERED_LETTERS[alphabet]], ORDERED_WORTH_BY_THIRD),
      share: OTHER_SCRIPT_SHARE,
    };
  }
  const common = [...COMMON_CHARACTERS[alphabet]].map((character) => [character, 1] as const);
  return { worth: new Map(common), share: OTHER_SCRIPT_SHARE };
}

function isKey<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(table, key);
}

function byThird(letters: readonly string[], worths: readonly number[]): ReadonlyMap<string, number> {
  return new Map(
    letters.map((letter, rank) => [letter, worths[Math.floor((rank * 3) / letters.length)] ?? 0]),
  );
}
