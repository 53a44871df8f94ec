// Page 1 of unit 5: why rules that children helped to write are kept better than rules that were handed down.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'mengapa-bersama',
  title: 'Mengapa aturan disusun bersama',
  minutes: 2,
  objectives: ['menyusun-kesepakatan'],
  competencies: ['3.2', '2.2'],
  sources: ['ryan-deci-2000', 'deci-1994', 'unesco-guru-2024'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Aturan “Dilarang memakai AI!” selesai ditulis dalam satu menit. Aturan itu juga mudah dilupakan bila murid tidak tahu alasannya dan tidak ikut memilikinya.',
        'Penelitian tentang motivasi menyebut tiga kebutuhan manusia: [merasa punya pilihan, merasa mampu, dan merasa terhubung](sumber:ryan-deci-2000). [Kesepakatan AI](istilah:kesepakatan-ai) yang disusun bersama dapat memenuhi ketiganya.',
        'Sebuah percobaan menemukan tiga hal yang membantu orang menerima aturan sebagai miliknya: [alasan yang masuk akal, pengakuan atas perasaan, dan bahasa yang tidak menekan](sumber:deci-1994).',
      ),
    },
    { kind: 'term', term: 'kesepakatan-ai' },
    {
      kind: 'comparison',
      title: 'Dua cara menyampaikan hal yang sama',
      columns: [
        {
          title: 'Diturunkan',
          points: ['“Jangan pakai AI.”', 'Alasannya tidak disebut', 'Murid mencari celah'],
        },
        {
          title: 'Disusun bersama',
          points: [
            '“Kita menulis sendiri dulu, supaya pikiran kita terlatih.”',
            '“Kami tahu ini terasa lama.”',
            'Murid ikut menjaga',
          ],
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Bersama, tetapi tidak semuanya ditawar',
      text: 'Batas dari negara dan keselamatan anak disampaikan apa adanya. Yang dirundingkan ialah cara menjalankannya: kapan, dengan kata apa, dan apa yang dilakukan bila keliru.',
    },
    {
      kind: 'text',
      text: 'Kerangka UNESCO menaruh [menyusun aturan etika bersama](sumber:unesco-guru-2024) pada tingkat tertinggi, yaitu mencipta. Unit ini melatih kemampuan itu, selangkah demi selangkah.',
    },
  ],
};
