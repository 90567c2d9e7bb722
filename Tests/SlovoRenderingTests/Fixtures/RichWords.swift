import SlovoModel

/// The words of the rich fixture in one language.
struct RichWords {
  var language: DocumentLanguage
  var title, subtitle: String
  /// The text before and behind the name that carries the note's mark.
  var lead: (before: String, name: String, after: String)
  var note: String
  var labels: (place: String, date: String, language: String, contact: String)
  var values: (place: String, date: String, language: String)
  var aims, aimsIntroduction, aimsStrong, aimsEmphasis: String
  var steps: [String]
  var substeps: [String]
  var moreSteps: [String]
  var schedule, caption: String
  var columns: (time: String, activity: String, speaker: String)
  var activities: [String]
  var speakers: [String]
  var lunch: String
  var questions: String
  var question: [String]
  var registration, municipality, name, remark, missing: String
  var annex, annexText, details, more, signature: String
  var header: String
  var page: (before: String, between: String)

  static func language(
    _ tag: String, _ fullTag: String, webTag: String? = nil, name: String
  ) -> DocumentLanguage {
    guard let tag = LanguageTag(tag), let fullTag = LanguageTag(fullTag) else {
      preconditionFailure("malformed tag in the fixture")
    }
    return DocumentLanguage(
      tag: tag, fullTag: fullTag, webTag: webTag.flatMap { LanguageTag($0) }, name: name)
  }

  static let bosnian = RichWords(
    language: language("bs-Latn", "bs-Latn-BA", webTag: "bs-BA", name: "bosanski"),
    title: "Agenda: prvi događaj razmjene znanja",
    subtitle: "Klaster učenja za dnevne centre i mobilne timove",
    lead: (
      "Predstavnici lokalnih samouprava iz Bosne i Hercegovine, Srbije i s ", "Kosova",
      " razmjenjuju iskustva u radu s djecom s teškoćama u razvoju."
    ),
    note:
      "Ova oznaka ne prejudicira stavove o statusu i u skladu je s Rezolucijom VS UN-a 1244 i mišljenjem Međunarodnog suda pravde o Deklaraciji o nezavisnosti Kosova.",
    labels: ("Mjesto", "Datum", "Radni jezik", "Kontakt"),
    values: ("Sarajevo, Vijećnica (velika sala)", "24. septembar 2024. godine", "bosanski"),
    aims: "Ciljevi",
    aimsIntroduction: "Poslije događaja svaka općina ima ", aimsStrong: "nacrt koncepta",
    aimsEmphasis: "i njegov budžet",
    steps: [
      "upoznati članove klastera", "uporediti usluge u zajednici:", "dogovoriti sljedeće korake",
    ],
    substeps: ["dnevni centri", "mobilni timovi"],
    moreSteps: ["prijava do 15. jula", "potvrda do 1. augusta"],
    schedule: "Raspored", caption: "Raspored prvog dana",
    columns: ("Vrijeme", "Aktivnost", "Govornik ili govornica"),
    activities: ["Prijava učesnica i učesnika", "Uvod: zašto usluge u zajednici", "Rad u grupama"],
    speakers: ["Savez općina i gradova", "resursna osoba", "svi"],
    lunch: "Pauza za ručak", questions: "Pitanja za grupe",
    question: ["Ko su korisnici usluge?", "Koje resurse općina već ima?"],
    registration: "Prijava", municipality: "Općina ili grad", name: "Ime i prezime",
    remark: "Podaci se čuvaju samo do kraja događaja.", missing: "naziv mjesta održavanja",
    annex: "Prilog", annexText: "Iskustva s ", details: "Pojedinosti", more: "Rokovi",
    signature: "Savez općina i gradova\nSekretarijat", header: "Klaster učenja 2024–2025",
    page: ("Strana ", " od "))

  static let serbian = RichWords(
    language: language("sr-Cyrl", "sr-Cyrl-BA", name: "српски"),
    title: "Агенда: први догађај размјене знања",
    subtitle: "Кластер учења за дневне центре и мобилне тимове",
    lead: (
      "Представници локалних самоуправа из Босне и Херцеговине, Србије и са ", "Косова",
      " размјењују искуства у раду с дјецом са сметњама у развоју."
    ),
    note:
      "Ова ознака не прејудицира ставове о статусу и у складу је са Резолуцијом СБ УН 1244 и мишљењем Међународног суда правде о Декларацији о независности Косова.",
    labels: ("Мјесто", "Датум", "Радни језик", "Контакт"),
    values: ("Бања Лука, Бански двор (велика сала)", "24. септембар 2024. године", "српски"),
    aims: "Циљеви",
    aimsIntroduction: "Послије догађаја свака општина има ", aimsStrong: "нацрт концепта",
    aimsEmphasis: "и његов буџет",
    steps: [
      "упознати чланове кластера", "упоредити услуге у заједници:", "договорити сљедеће кораке",
    ],
    substeps: ["дневни центри", "мобилни тимови"],
    moreSteps: ["пријава до 15. јула", "потврда до 1. августа"],
    schedule: "Распоред", caption: "Распоред првог дана",
    columns: ("Вријеме", "Активност", "Говорник или говорница"),
    activities: ["Пријава учесника и учесница", "Увод: зашто услуге у заједници", "Рад у групама"],
    speakers: ["Савез општина и градова", "ресурсно лице", "сви"],
    lunch: "Пауза за ручак", questions: "Питања за групе",
    question: ["Ко су корисници услуге?", "Које ресурсе општина већ има?"],
    registration: "Пријава", municipality: "Општина или град", name: "Име и презиме",
    remark: "Подаци се чувају само до краја догађаја.", missing: "назив мјеста одржавања",
    annex: "Прилог", annexText: "Искуства с ", details: "Појединости", more: "Рокови",
    signature: "Савез општина и градова\nСекретаријат", header: "Кластер учења 2024–2025",
    page: ("Страна ", " од "))

  static let macedonian = RichWords(
    language: language("mk", "mk-MK", name: "македонски"),
    title: "Агенда: прв настан за размена на знаења",
    subtitle: "Кластер за учење за дневни центри и мобилни тимови",
    lead: (
      "Претставници на локалните самоуправи од Северна Македонија, Србија и ", "Косово",
      " разменуваат искуства од работата со деца со попреченост во развојот."
    ),
    note:
      "Оваа ознака не ги прејудицира ставовите за статусот и е во согласност со Резолуцијата на СБ на ОН 1244 и мислењето на Меѓународниот суд на правдата за Декларацијата за независност на Косово.",
    labels: ("Место", "Датум", "Работен јазик", "Контакт"),
    values: ("Скопје, Градско собрание (голема сала)", "24 септември 2024 година", "македонски"),
    aims: "Цели",
    aimsIntroduction: "По настанот секоја општина има ", aimsStrong: "нацрт-концепт",
    aimsEmphasis: "и негов буџет",
    steps: [
      "запознавање на членовите", "споредба на услугите во заедницата:",
      "договор за следните чекори",
    ],
    substeps: ["дневни центри", "мобилни тимови"],
    moreSteps: ["пријава до 15 јули", "потврда до 1 август"],
    schedule: "Распоред", caption: "Распоред за првиот ден",
    columns: ("Време", "Активност", "Говорник или говорничка"),
    activities: [
      "Пријавување на учесниците", "Вовед: зошто услуги во заедницата", "Работа во групи",
    ],
    speakers: ["ЗЕЛС", "лице практичар", "сите"],
    lunch: "Пауза за ручек", questions: "Прашања за групите",
    question: ["Кои се корисниците на услугата?", "Кои ресурси општината веќе ги има?"],
    registration: "Пријава", municipality: "Општина или град", name: "Име и презиме",
    remark: "Податоците се чуваат само до крајот на настанот.", missing: "име на местото",
    annex: "Прилог", annexText: "Искуства од ", details: "Поединости", more: "Рокови",
    signature: "ЗЕЛС\nСекретаријат", header: "Кластер за учење 2024–2025",
    page: ("Страница ", " од "))

  static let english = RichWords(
    language: language("en", "en-GB", name: "English"),
    title: "Agenda: first knowledge exchange event",
    subtitle: "Learning cluster on day centres and mobile teams",
    lead: (
      "Representatives of local governments from Bosnia and Herzegovina, North Macedonia, Serbia and ",
      "Kosovo", " share what they have learnt about working with children with disabilities."
    ),
    note:
      "This designation is without prejudice to positions on status, and is in line with UNSCR 1244 and the ICJ Opinion on the Kosovo Declaration of Independence.",
    labels: ("Venue", "Date", "Working language", "Contact"),
    values: ("City hall (large room)", "24 September 2024", "English"),
    aims: "Objectives",
    aimsIntroduction: "After the event each municipality has a ", aimsStrong: "draft concept",
    aimsEmphasis: "and its budget",
    steps: [
      "get to know the members", "compare services in the community:", "agree on next steps",
    ],
    substeps: ["day centres", "mobile teams"],
    moreSteps: ["application by 15 July", "confirmation by 1 August"],
    schedule: "Schedule", caption: "Schedule of the first day",
    columns: ("Time", "Activity", "Speaker"),
    activities: [
      "Registration of participants", "Introduction: why services in the community",
      "Work in groups",
    ],
    speakers: ["Association of municipalities", "resource person", "everybody"],
    lunch: "Lunch break", questions: "Questions for the groups",
    question: [
      "Who are the users of the service?", "Which resources does the municipality have already?",
    ],
    registration: "Registration", municipality: "Municipality or city", name: "Name",
    remark: "The data are kept until the end of the event only.", missing: "name of the venue",
    annex: "Annex", annexText: "Experience from ", details: "Details", more: "Deadlines",
    signature: "Association of municipalities\nSecretariat", header: "Learning cluster 2024–2025",
    page: ("Page ", " of "))
}
