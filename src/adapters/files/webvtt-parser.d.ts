declare module 'webvtt-parser' {
  export interface WebVttNode {
    type: 'text' | 'object' | 'timestamp';
    /** Text, or the annotation of `<v>` and `<lang>`. */
    value?: string | number;
    name?: string;
    children?: WebVttNode[];
  }

  export interface WebVttCue {
    startTime: number;
    endTime: number;
    tree: { children: WebVttNode[] };
  }

  export interface WebVttFile {
    cues: WebVttCue[];
    styles: string[];
    errors: { message: string; line: number; col?: number }[];
  }

  /** CommonJS: everything hangs on the default export. */
  const webvtt: {
    WebVTTParser: new (entities?: Record<string, string>) => { parse(input: string): WebVttFile };
  };
  export default webvtt;
}
