// Page 1 of unit 5: what a prompt is, and why what is left out gets guessed.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'meminta-dengan-jelas',
  title: 'Meminta dengan jelas',
  minutes: 2,
  objectives: ['menulis-prompt'],
  competencies: ['2.3', '1.1'],
  sources: ['zamfirescu-2023', 'unesco-genai-2023'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Bayangkan Bapak/Ibu menitip pesan kepada guru pengganti: “Tolong ajar anak-anak.” Ia akan datang, tetapi harus menebak kelas, bahan, dan waktunya.',
        'AI berada dalam keadaan serupa. Unit 3 memperlihatkan bahwa model bahasa melanjutkan teks. Hal yang tidak kita tulis diisinya dengan tebakan yang lazim.',
      ),
    },
    { kind: 'term', term: 'prompt' },
    {
      kind: 'comparison',
      title: 'Kebutuhan sama, dua prompt',
      columns: [
        {
          title: 'Kabur',
          points: [
            '“Buatkan soal pecahan.”',
            'Kelas, jumlah, dan bentuk soal harus ditebak.',
            'Hasilnya sering jauh dari bahan di kelas.',
          ],
        },
        {
          title: 'Jelas',
          points: [
            '“Buat lima soal cerita penjumlahan pecahan berpenyebut sama untuk kelas IV SD, berlatar panen duku. Sertakan kunci dan langkahnya.”',
            'Yang perlu ditebak tinggal sedikit.',
            'Hasilnya lebih mudah diperiksa.',
          ],
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Wajar bila semula sulit',
      text: 'Peneliti mengamati orang yang bukan ahli AI saat menyusun prompt. Mereka [mencoba tanpa pola](sumber:zamfirescu-2023), berharap mesin paham seperti manusia, dan cepat menyimpulkan dari sedikit hasil. Cara kerja yang teratur menolong. Cara itulah isi unit ini.',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Jelas belum tentu benar',
      text: 'Prompt yang jelas membuat hasil lebih sesuai permintaan. Benar tidaknya isi tetap [diperiksa manusia](sumber:unesco-genai-2023), seperti di Unit 4.',
    },
  ],
};
