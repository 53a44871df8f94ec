// A page like an LMS's: its own header, the lesson in a frame, and both versions of SCORM's API, which write down each call.

/** A call of the API, in the words of SCORM 2004; LMSGetValue is GetValue. */
export interface ApiCall {
  readonly name: string;
  readonly element: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What the page keeps for the bench. */
export interface LmsWindow extends Window {
  calls: ApiCall[];
  /** Puts an address into the frame. */
  launch(address: string): void;
}

/** The page. Its frame is empty until `launch` is called, so that the page itself is never measured. */
export const lmsPage = (): string => `<!doctype html><html lang="id"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>LMS</title><link rel="icon" href="data:,">
<style>body{margin:0}header{height:60px}iframe{width:100%;height:666px;border:0}</style></head>
<body><header>LMS sekolah</header><script>(${install.toString()})()</script></body></html>`;

/** Runs in the page: an API that accepts everything and a way to launch. */
function install(): void {
  const lms = window as unknown as LmsWindow & Record<'API' | 'API_1484_11', object>;
  const values = new Map([
    ['cmi.core.lesson_mode', 'normal'],
    ['cmi.core.credit', 'credit'],
    ['cmi.core.entry', 'ab-initio'],
    ['cmi.core.lesson_status', 'not attempted'],
    ['cmi.core.student_id', 'guru'],
    ['cmi.core.student_name', 'Guru'],
    ['cmi.mode', 'normal'],
    ['cmi.credit', 'credit'],
    ['cmi.entry', 'ab-initio'],
    ['cmi.completion_status', 'unknown'],
    ['cmi.success_status', 'unknown'],
    ['cmi.learner_id', 'guru'],
    ['cmi.learner_name', 'Guru'],
    [
      'cmi.interactions._children',
      'id,type,timestamp,time,weighting,learner_response,student_response,result',
    ],
  ]);
  lms.calls = [];
  const note = (name: string, element = ''): string => {
    lms.calls.push({ name, element, at: performance.timeOrigin + performance.now() });
    return 'true';
  };
  const interactions = (): number =>
    [...values.keys()].filter((element) => /^cmi\.interactions\.\d+\.id$/.test(element)).length;
  const calls = {
    Initialize: () => note('Initialize'),
    Terminate: () => note('Terminate'),
    Commit: () => note('Commit'),
    GetValue(element: string): string {
      note('GetValue', element);
      return element === 'cmi.interactions._count' ? `${interactions()}` : (values.get(element) ?? '');
    },
    SetValue(element: string, value: string): string {
      values.set(element, value);
      return note('SetValue', element);
    },
    GetLastError(): string {
      note('GetLastError');
      return '0';
    },
    GetErrorString: () => '',
    GetDiagnostic: () => '',
  };
  const named = (name: string): string => (name === 'Terminate' ? 'LMSFinish' : `LMS${name}`);
  lms.API = Object.fromEntries(Object.entries(calls).map(([name, call]) => [named(name), call]));
  lms.API_1484_11 = calls;
  lms.launch = (address) => {
    document.querySelector('iframe')?.remove();
    const frame = document.createElement('iframe');
    frame.title = 'Pelajaran';
    frame.src = address;
    document.body.append(frame);
  };
}
