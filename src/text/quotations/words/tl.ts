/** Words of speech in Tagalog and Filipino. */
import type { SpeechWords } from "./speech-words.ts";

export const tagalog: SpeechWords = {
  verbs: `sabi sinabi sinasabi sasabihin nagsabi wika winika ani giit iginiit ipinahayag inihayag nagpahayag ipinaliwanag
    nagpaliwanag paliwanag dagdag idinagdag dinagdag binigyang-diin binigyang_diin idiniin iginigiit inanunsyo inanunsiyo
    nag-anunsyo ibinalita iniulat naiulat nag-ulat inamin umamin itinanggi tinanggihan pinabulaanan kinumpirma nagkumpirma
    nagbabala babala nangako ipinangako nagbanta ipinaalala nagpaalala naalala isinulat sumulat tumugon sinagot sagot
    sumagot tinanong nagtanong tanong hiniling humiling hinimok nanawagan iminungkahi nagmungkahi inirekomenda pinayuhan
    pinuna binatikos inakusahan nagreklamo sinipi nagtestigo isiniwalat ibinunyag naniniwala naniwala tingin umaasa
    nangangamba tiniyak siniguro inulit nilinaw naglinaw kuwento ikinuwento nagkuwento pahayag binanggit tinukoy pagdidiin
    pag-amin`,
  verbsBesideQuotes:
    "tinawag tawag sumigaw bumulong nagbiro ngumiti tumawa nagpatuloy nagsimula nagtapos pinuri nagpasalamat binati",
  nouns: "pahayag_niya salita mensahe talumpati panayam komento opinyon liham post",
  accordingBefore: "ayon_kay ayon_sa ayon_kina batay_sa alinsunod_sa para_kay sa_pananaw_ni",
  that: "na kung",
  pronouns: { person: "siya niya", they: "sila nila", speaker: "ako kami tayo" },
  roles: `pangulo presidente bise_presidente punong_ministro ministro kalihim sekretaryo tagapagsalita kinatawan opisyal
    mga_opisyal kongresista senador mambabatas embahador diplomatiko gobernador alkalde mayor pamahalaan gobyerno
    kagawaran departamento ahensya pulis pulisya tagausig piskal imbestigador korte hukuman hukom huwes abogado heneral
    koronel komandante hukbo sundalo eksperto dalubhasa analista ekonomista siyentipiko mananaliksik propesor doktor guro
    mamamahayag reporter editor manunulat direktor aktor mang-aawit artista coach manlalaro kapitan kampeon tagapagtatag
    may-ari negosyante kompanya kumpanya bangko organisasyon samahan partido pahayagan ulat pag-aaral survey pinagmulan
    saksi residente aktibista lider pinuno tagapangulo oposisyon kandidato tagapayo papa obispo pari ina ama magulang
    asawa kapatid kaibigan kapitbahay estudyante pasahero komisyon komisyoner konseho komite unyon hari biktima`,
  rolesOfWomen: "reyna prinsesa aktres ina nanay",
  titles: "ginoo ginang binibini g gng bb dr prof atty sen rep gov gen col fr sir",
  nameParticles: "de dela del la los san santa",
  naming:
    "tinaguriang tinatawag_na pinamagatang na_may_pamagat kilala_bilang pelikula aklat libro nobela kanta awit album serye dula pahayagan magasin partido kilusan operasyon proyekto programa gantimpala parangal club koponan barko kompanya grupo hotel pista kampanya salita kataga",
  negations: "hindi huwag wala",
  prepositions: "sa para_sa mula_sa tungkol_sa kasama noong",
  linking: "ng",
  determiners: "ang si sina ni nina mga ang_mga isang ilang lahat_ng bawat",
  auxiliaries:
    "din rin pa naman kahapon ngayon kalaunan nauna muli kamakailan sa_mga_mamamahayag sa_mga_reporter",
  joins: "at ngunit pero subalit o kapag dahil habang bagaman",
};
