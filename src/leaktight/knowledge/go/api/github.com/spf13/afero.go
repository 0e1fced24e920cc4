// Interface of github.com/spf13/afero@v1.15.0, generated from its types. Signatures only.
package afero

import "io"
import "io/fs"
import "net/http"
import "os"
import "path/filepath"
import "regexp"
import "syscall"
import "time"

const BADFD syscall.Errno = 77
const FilePathSeparator string = "/"
var ErrDestinationExists error
var ErrFileClosed error
var ErrFileExists error
var ErrFileNotFound error
var ErrNoReadlink error
var ErrNoSymlink error
var ErrOutOfRange error
var ErrTooLarge error
func DirExists(fs Fs, path string) (bool, error)
func Exists(fs Fs, path string) (bool, error)
func FileContainsAnyBytes(fs Fs, filename string, subslices [][]byte) (bool, error)
func FileContainsBytes(fs Fs, filename string, subslice []byte) (bool, error)
func FullBaseFsPath(basePathFs *BasePathFs, relativePath string) string
func GetTempDir(fs Fs, subPath string) string
func Glob(fs Fs, pattern string) (matches []string, err error)
func IsDir(fs Fs, path string) (bool, error)
func IsEmpty(fs Fs, path string) (bool, error)
func NeuterAccents(s string) string
func NewBasePathFs(source Fs, path string) Fs
func NewCacheOnReadFs(base Fs, layer Fs, cacheTime time.Duration) Fs
func NewCopyOnWriteFs(base Fs, layer Fs) Fs
func NewHttpFs(source Fs) *HttpFs
func NewIOFS(fs Fs) IOFS
func NewMemMapFs() Fs
func NewOsFs() Fs
func NewReadOnlyFs(source Fs) Fs
func NewRegexpFs(source Fs, re *regexp.Regexp) Fs
func ReadAll(r io.Reader) ([]byte, error)
func ReadDir(fs Fs, dirname string) ([]os.FileInfo, error)
func ReadFile(fs Fs, filename string) ([]byte, error)
func SafeWriteReader(fs Fs, path string, r io.Reader) (err error)
func TempDir(fs Fs, dir string, prefix string) (name string, err error)
func TempFile(fs Fs, dir string, pattern string) (f File, err error)
func UnicodeSanitize(s string) string
func Walk(fs Fs, root string, walkFn filepath.WalkFunc) error
func WriteFile(fs Fs, filename string, data []byte, perm os.FileMode) error
func WriteReader(fs Fs, path string, r io.Reader) (err error)
type Afero struct { Fs }
func (Afero) DirExists(path string) (bool, error)
func (Afero) Exists(path string) (bool, error)
func (Afero) FileContainsAnyBytes(filename string, subslices [][]byte) (bool, error)
func (Afero) FileContainsBytes(filename string, subslice []byte) (bool, error)
func (Afero) GetTempDir(subPath string) string
func (Afero) IsDir(path string) (bool, error)
func (Afero) IsEmpty(path string) (bool, error)
func (Afero) ReadDir(dirname string) ([]os.FileInfo, error)
func (Afero) ReadFile(filename string) ([]byte, error)
func (Afero) SafeWriteReader(path string, r io.Reader) (err error)
func (Afero) TempDir(dir string, prefix string) (name string, err error)
func (Afero) TempFile(dir string, pattern string) (f File, err error)
func (Afero) Walk(root string, walkFn filepath.WalkFunc) error
func (Afero) WriteFile(filename string, data []byte, perm os.FileMode) error
func (Afero) WriteReader(path string, r io.Reader) (err error)
type BasePathFile struct { File }
func (*BasePathFile) Name() string
func (*BasePathFile) ReadDir(n int) ([]fs.DirEntry, error)
type BasePathFs struct{}
func (*BasePathFs) Chmod(name string, mode os.FileMode) (err error)
func (*BasePathFs) Chown(name string, uid int, gid int) (err error)
func (*BasePathFs) Chtimes(name string, atime time.Time, mtime time.Time) (err error)
func (*BasePathFs) Create(name string) (f File, err error)
func (*BasePathFs) LstatIfPossible(name string) (os.FileInfo, bool, error)
func (*BasePathFs) Mkdir(name string, mode os.FileMode) (err error)
func (*BasePathFs) MkdirAll(name string, mode os.FileMode) (err error)
func (*BasePathFs) Name() string
func (*BasePathFs) Open(name string) (f File, err error)
func (*BasePathFs) OpenFile(name string, flag int, mode os.FileMode) (f File, err error)
func (*BasePathFs) ReadlinkIfPossible(name string) (string, error)
func (*BasePathFs) RealPath(name string) (path string, err error)
func (*BasePathFs) Remove(name string) (err error)
func (*BasePathFs) RemoveAll(name string) (err error)
func (*BasePathFs) Rename(oldname string, newname string) (err error)
func (*BasePathFs) Stat(name string) (fi os.FileInfo, err error)
func (*BasePathFs) SymlinkIfPossible(oldname string, newname string) error
type CacheOnReadFs struct{}
func (*CacheOnReadFs) Chmod(name string, mode os.FileMode) error
func (*CacheOnReadFs) Chown(name string, uid int, gid int) error
func (*CacheOnReadFs) Chtimes(name string, atime time.Time, mtime time.Time) error
func (*CacheOnReadFs) Create(name string) (File, error)
func (*CacheOnReadFs) Mkdir(name string, perm os.FileMode) error
func (*CacheOnReadFs) MkdirAll(name string, perm os.FileMode) error
func (*CacheOnReadFs) Name() string
func (*CacheOnReadFs) Open(name string) (File, error)
func (*CacheOnReadFs) OpenFile(name string, flag int, perm os.FileMode) (File, error)
func (*CacheOnReadFs) Remove(name string) error
func (*CacheOnReadFs) RemoveAll(name string) error
func (*CacheOnReadFs) Rename(oldname string, newname string) error
func (*CacheOnReadFs) Stat(name string) (os.FileInfo, error)
type CopyOnWriteFs struct{}
func (*CopyOnWriteFs) Chmod(name string, mode os.FileMode) error
func (*CopyOnWriteFs) Chown(name string, uid int, gid int) error
func (*CopyOnWriteFs) Chtimes(name string, atime time.Time, mtime time.Time) error
func (*CopyOnWriteFs) Create(name string) (File, error)
func (*CopyOnWriteFs) LstatIfPossible(name string) (os.FileInfo, bool, error)
func (*CopyOnWriteFs) Mkdir(name string, perm os.FileMode) error
func (*CopyOnWriteFs) MkdirAll(name string, perm os.FileMode) error
func (*CopyOnWriteFs) Name() string
func (*CopyOnWriteFs) Open(name string) (File, error)
func (*CopyOnWriteFs) OpenFile(name string, flag int, perm os.FileMode) (File, error)
func (*CopyOnWriteFs) ReadlinkIfPossible(name string) (string, error)
func (*CopyOnWriteFs) Remove(name string) error
func (*CopyOnWriteFs) RemoveAll(name string) error
func (*CopyOnWriteFs) Rename(oldname string, newname string) error
func (*CopyOnWriteFs) Stat(name string) (os.FileInfo, error)
func (*CopyOnWriteFs) SymlinkIfPossible(oldname string, newname string) error
type DirsMerger func(lofi []os.FileInfo, bofi []os.FileInfo) ([]os.FileInfo, error)
type File interface { io.Closer; io.Reader; io.ReaderAt; io.Seeker; io.Writer; io.WriterAt; Name() string; Readdir(count int) ([]os.FileInfo, error); Readdirnames(n int) ([]string, error); Stat() (os.FileInfo, error); Sync() error; Truncate(size int64) error; WriteString(s string) (ret int, err error) }
type FromIOFS struct { fs.FS }
func (FromIOFS) Chmod(name string, mode os.FileMode) error
func (FromIOFS) Chown(name string, uid int, gid int) error
func (FromIOFS) Chtimes(name string, atime time.Time, mtime time.Time) error
func (FromIOFS) Create(name string) (File, error)
func (FromIOFS) Mkdir(name string, perm os.FileMode) error
func (FromIOFS) MkdirAll(path string, perm os.FileMode) error
func (FromIOFS) Name() string
func (FromIOFS) Open(name string) (File, error)
func (FromIOFS) OpenFile(name string, flag int, perm os.FileMode) (File, error)
func (FromIOFS) Remove(name string) error
func (FromIOFS) RemoveAll(path string) error
func (FromIOFS) Rename(oldname string, newname string) error
func (FromIOFS) Stat(name string) (os.FileInfo, error)
type Fs interface { Chmod(name string, mode os.FileMode) error; Chown(name string, uid int, gid int) error; Chtimes(name string, atime time.Time, mtime time.Time) error; Create(name string) (File, error); Mkdir(name string, perm os.FileMode) error; MkdirAll(path string, perm os.FileMode) error; Name() string; Open(name string) (File, error); OpenFile(name string, flag int, perm os.FileMode) (File, error); Remove(name string) error; RemoveAll(path string) error; Rename(oldname string, newname string) error; Stat(name string) (os.FileInfo, error) }
type HttpFs struct{}
func (HttpFs) Chmod(name string, mode os.FileMode) error
func (HttpFs) Chown(name string, uid int, gid int) error
func (HttpFs) Chtimes(name string, atime time.Time, mtime time.Time) error
func (HttpFs) Create(name string) (File, error)
func (HttpFs) Dir(s string) *httpDir
func (HttpFs) Mkdir(name string, perm os.FileMode) error
func (HttpFs) MkdirAll(path string, perm os.FileMode) error
func (HttpFs) Name() string
func (HttpFs) Open(name string) (http.File, error)
func (HttpFs) OpenFile(name string, flag int, perm os.FileMode) (File, error)
func (HttpFs) Remove(name string) error
func (HttpFs) RemoveAll(path string) error
func (HttpFs) Rename(oldname string, newname string) error
func (HttpFs) Stat(name string) (os.FileInfo, error)
type IOFS struct { Fs }
func (IOFS) Glob(pattern string) ([]string, error)
func (IOFS) Open(name string) (fs.File, error)
func (IOFS) ReadDir(name string) ([]fs.DirEntry, error)
func (IOFS) ReadFile(name string) ([]byte, error)
func (IOFS) Sub(dir string) (fs.FS, error)
type LinkReader interface { ReadlinkIfPossible(name string) (string, error) }
type Linker interface { SymlinkIfPossible(oldname string, newname string) error }
type Lstater interface { LstatIfPossible(name string) (os.FileInfo, bool, error) }
type MemMapFs struct{}
func (*MemMapFs) Chmod(name string, mode os.FileMode) error
func (*MemMapFs) Chown(name string, uid int, gid int) error
func (*MemMapFs) Chtimes(name string, atime time.Time, mtime time.Time) error
func (*MemMapFs) Create(name string) (File, error)
func (*MemMapFs) List()
func (*MemMapFs) LstatIfPossible(name string) (os.FileInfo, bool, error)
func (*MemMapFs) Mkdir(name string, perm os.FileMode) error
func (*MemMapFs) MkdirAll(path string, perm os.FileMode) error
func (*MemMapFs) Name() string
func (*MemMapFs) Open(name string) (File, error)
func (*MemMapFs) OpenFile(name string, flag int, perm os.FileMode) (File, error)
func (*MemMapFs) Remove(name string) error
func (*MemMapFs) RemoveAll(path string) error
func (*MemMapFs) Rename(oldname string, newname string) error
func (*MemMapFs) Stat(name string) (os.FileInfo, error)
type OsFs struct{}
func (OsFs) Chmod(name string, mode os.FileMode) error
func (OsFs) Chown(name string, uid int, gid int) error
func (OsFs) Chtimes(name string, atime time.Time, mtime time.Time) error
func (OsFs) Create(name string) (File, error)
func (OsFs) LstatIfPossible(name string) (os.FileInfo, bool, error)
func (OsFs) Mkdir(name string, perm os.FileMode) error
func (OsFs) MkdirAll(path string, perm os.FileMode) error
func (OsFs) Name() string
func (OsFs) Open(name string) (File, error)
func (OsFs) OpenFile(name string, flag int, perm os.FileMode) (File, error)
func (OsFs) ReadlinkIfPossible(name string) (string, error)
func (OsFs) Remove(name string) error
func (OsFs) RemoveAll(path string) error
func (OsFs) Rename(oldname string, newname string) error
func (OsFs) Stat(name string) (os.FileInfo, error)
func (OsFs) SymlinkIfPossible(oldname string, newname string) error
type ReadOnlyFs struct{}
func (*ReadOnlyFs) Chmod(n string, m os.FileMode) error
func (*ReadOnlyFs) Chown(n string, uid int, gid int) error
func (*ReadOnlyFs) Chtimes(n string, a time.Time, m time.Time) error
func (*ReadOnlyFs) Create(n string) (File, error)
func (*ReadOnlyFs) LstatIfPossible(name string) (os.FileInfo, bool, error)
func (*ReadOnlyFs) Mkdir(n string, p os.FileMode) error
func (*ReadOnlyFs) MkdirAll(n string, p os.FileMode) error
func (*ReadOnlyFs) Name() string
func (*ReadOnlyFs) Open(n string) (File, error)
func (*ReadOnlyFs) OpenFile(name string, flag int, perm os.FileMode) (File, error)
func (*ReadOnlyFs) ReadDir(name string) ([]os.FileInfo, error)
func (*ReadOnlyFs) ReadlinkIfPossible(name string) (string, error)
func (*ReadOnlyFs) Remove(n string) error
func (*ReadOnlyFs) RemoveAll(p string) error
func (*ReadOnlyFs) Rename(o string, n string) error
func (*ReadOnlyFs) Stat(name string) (os.FileInfo, error)
func (*ReadOnlyFs) SymlinkIfPossible(oldname string, newname string) error
type RegexpFile struct{}
func (*RegexpFile) Close() error
func (*RegexpFile) Name() string
func (*RegexpFile) Read(s []byte) (int, error)
func (*RegexpFile) ReadAt(s []byte, o int64) (int, error)
func (*RegexpFile) Readdir(c int) (fi []os.FileInfo, err error)
func (*RegexpFile) Readdirnames(c int) (n []string, err error)
func (*RegexpFile) Seek(o int64, w int) (int64, error)
func (*RegexpFile) Stat() (os.FileInfo, error)
func (*RegexpFile) Sync() error
func (*RegexpFile) Truncate(s int64) error
func (*RegexpFile) Write(s []byte) (int, error)
func (*RegexpFile) WriteAt(s []byte, o int64) (int, error)
func (*RegexpFile) WriteString(s string) (int, error)
type RegexpFs struct{}
func (*RegexpFs) Chmod(name string, mode os.FileMode) error
func (*RegexpFs) Chown(name string, uid int, gid int) error
func (*RegexpFs) Chtimes(name string, a time.Time, m time.Time) error
func (*RegexpFs) Create(name string) (File, error)
func (*RegexpFs) Mkdir(n string, p os.FileMode) error
func (*RegexpFs) MkdirAll(n string, p os.FileMode) error
func (*RegexpFs) Name() string
func (*RegexpFs) Open(name string) (File, error)
func (*RegexpFs) OpenFile(name string, flag int, perm os.FileMode) (File, error)
func (*RegexpFs) Remove(name string) error
func (*RegexpFs) RemoveAll(p string) error
func (*RegexpFs) Rename(oldname string, newname string) error
func (*RegexpFs) Stat(name string) (os.FileInfo, error)
type Symlinker interface { Lstater; Linker; LinkReader }
type UnionFile struct { Base File; Layer File; Merger DirsMerger }
func (*UnionFile) Close() error
func (*UnionFile) Name() string
func (*UnionFile) Read(s []byte) (int, error)
func (*UnionFile) ReadAt(s []byte, o int64) (int, error)
func (*UnionFile) Readdir(c int) (ofi []os.FileInfo, err error)
func (*UnionFile) Readdirnames(c int) ([]string, error)
func (*UnionFile) Seek(o int64, w int) (pos int64, err error)
func (*UnionFile) Stat() (os.FileInfo, error)
func (*UnionFile) Sync() (err error)
func (*UnionFile) Truncate(s int64) (err error)
func (*UnionFile) Write(s []byte) (n int, err error)
func (*UnionFile) WriteAt(s []byte, o int64) (n int, err error)
func (*UnionFile) WriteString(s string) (n int, err error)
type httpDir struct{}
func (httpDir) Open(name string) (http.File, error)
