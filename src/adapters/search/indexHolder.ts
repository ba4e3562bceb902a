import { IndexContents, type IndexLog } from './indexContents';
import { isDamage, openSearchFile, removeSearchFile, type SearchFile } from './searchFile';

/** The index file that this process has open, if it could open one. */
export class IndexHolder {
  private opened: { file: SearchFile; contents: IndexContents } | undefined;

  constructor(
    private readonly folder: string,
    private readonly log: IndexLog,
  ) {}

  get contents(): IndexContents | undefined {
    return this.opened?.contents;
  }

  get path(): string | undefined {
    return this.opened?.file.path;
  }

  /** Whether the path still leads to the file that is open. */
  isInPlace(): boolean {
    return this.opened?.file.isInPlace() ?? false;
  }

  /** @throws when no file of the folder can be opened. */
  open(): IndexContents {
    const file = openSearchFile(this.folder);
    if (!file) throw new Error('Every search index of the folder is in use.');
    try {
      this.opened = { file, contents: new IndexContents(file, this.log) };
    } catch (error) {
      file.close();
      if (!isDamage(error) || file.isNew) throw error;
      removeSearchFile(file.path);
      return this.open();
    }
    return this.opened.contents;
  }

  close(): void {
    this.opened?.file.close();
    this.opened = undefined;
  }

  /** Throws the file away and begins an empty one. @throws as `open` */
  replace(): IndexContents {
    const { path } = this;
    this.close();
    if (path !== undefined) removeSearchFile(path);
    return this.open();
  }
}
