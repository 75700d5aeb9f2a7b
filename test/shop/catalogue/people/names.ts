/** Where shoppers of the sample shop live, and what they may be called. The Latin form makes the address. */
export interface Origin {
  country: string;
  locale: string;
  cities: readonly (readonly [city: string, zip: string])[];
  streets: readonly string[];
  first: readonly (readonly [name: string, latin: string])[];
  last: readonly (readonly [name: string, latin: string])[];
}

const plain = (names: string): (readonly [string, string])[] =>
  names.split(" ").map(
    (name) =>
      [
        name,
        name
          .normalize("NFD")
          .replace(/[^a-zA-Z]/g, "")
          .toLowerCase(),
      ] as const,
  );

export const origins = {
  DE: {
    country: "DE",
    locale: "en",
    cities: [
      ["Berlin", "10437"],
      ["Hamburg", "20357"],
      ["Leipzig", "04109"],
      ["München", "80469"],
      ["Köln", "50672"],
    ],
    streets: ["Kastanienallee", "Lindenstraße", "Am Markt", "Gartenweg"],
    first: plain("Anna Lena Jonas Paul Clara Mia Felix Emma Lukas Greta Theo Ida Moritz Frieda Jürgen Käthe"),
    last: plain("Schneider Weber Fischer Becker Hoffmann Schäfer Krüger Vogel Brandt Lorenz Sauer Böhm Falkenstein-Oberhauser"),
  },
  KR: {
    country: "KR",
    locale: "ko",
    cities: [
      ["서울", "04524"],
      ["부산", "48058"],
      ["대구", "41911"],
    ],
    streets: ["세종대로", "성수이로", "해운대로"],
    first: [
      ["지우", "jiwoo"],
      ["서연", "seoyeon"],
      ["민준", "minjun"],
      ["하은", "haeun"],
      ["도윤", "doyun"],
      ["수아", "sua"],
      ["현우", "hyunwoo"],
      ["예린", "yerin"],
    ],
    last: [
      ["김", "kim"],
      ["이", "lee"],
      ["박", "park"],
      ["최", "choi"],
      ["정", "jung"],
      ["한", "han"],
    ],
  },
  TH: {
    country: "TH",
    locale: "th",
    cities: [
      ["กรุงเทพฯ", "10110"],
      ["เชียงใหม่", "50000"],
    ],
    streets: ["ถนนสุขุมวิท", "ถนนนิมมานเหมินท์"],
    first: [
      ["สมชาย", "somchai"],
      ["กัญญา", "kanya"],
      ["นภัสสร", "napatsorn"],
      ["ธนกร", "thanakorn"],
      ["ปิยะ", "piya"],
    ],
    last: [
      ["ศรีสุข", "srisuk"],
      ["วงศ์ไทย", "wongthai"],
      ["จันทร์งาม", "janngam"],
      ["บุญมี", "boonmee"],
    ],
  },
  CN: {
    country: "CN",
    locale: "zh-CN",
    cities: [
      ["上海", "200031"],
      ["成都", "610041"],
    ],
    streets: ["武康路", "人民南路"],
    first: [
      ["欣怡", "xinyi"],
      ["子涵", "zihan"],
      ["伟", "wei"],
      ["思远", "siyuan"],
      ["雨桐", "yutong"],
    ],
    last: [
      ["王", "wang"],
      ["李", "li"],
      ["陈", "chen"],
      ["赵", "zhao"],
      ["欧阳", "ouyang"],
    ],
  },
  US: {
    country: "US",
    locale: "en",
    cities: [
      ["Portland", "97209"],
      ["Brooklyn", "11211"],
      ["Austin", "78704"],
    ],
    streets: ["Maple Street", "5th Avenue", "Orchard Lane"],
    first: plain("Olivia Noah Ava Liam Sofia Ethan Zoe Caleb"),
    last: plain("Miller Johnson O'Brien Garcia Nguyen Walker"),
  },
  FR: {
    country: "FR",
    locale: "en",
    cities: [
      ["Lyon", "69001"],
      ["Paris", "75011"],
    ],
    streets: ["Rue des Lilas", "Quai de Saône"],
    first: plain("Élodie Camille Hugo Zoé Théo Margaux"),
    last: plain("Lefèvre Moreau Dubois Garnier Roussel"),
  },
  AE: {
    country: "AE",
    locale: "en",
    cities: [["دبي", "00000"]],
    streets: ["شارع الوصل"],
    first: [
      ["ليلى", "layla"],
      ["يوسف", "yousef"],
      ["نور", "noor"],
    ],
    last: [
      ["الحسن", "alhassan"],
      ["خوري", "khoury"],
    ],
  },
} as const satisfies Record<string, Origin>;

export type OriginName = keyof typeof origins;
