/** Whether the system refused something, such as to open a file. */
export const isRefusal = (error: unknown): error is NodeJS.ErrnoException =>
  typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error;

/** Why, for someone who knows their files but not their system's codes. */
export const refusalText = ({ code, message }: NodeJS.ErrnoException): string => REASONS[code ?? ''] ?? message;

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be opened or written; check its permissions',
  EPERM: 'it may not be opened or written; check its permissions',
  EROFS: 'the disk may only be read',
  EISDIR: 'it is a folder, expected a file',
  ENOTDIR: 'a part of this path is a file, expected folders',
  EEXIST: 'it is a file, expected a folder',
  ENAMETOOLONG: 'the name is too long for this disk',
  ENOSPC: 'the disk is full',
  EMFILE: 'too many files are open',
  ELOOP: 'its symbolic links run in a circle',
};
