// Interface of github.com/nxadm/tail@v1.4.11, generated from its types. Signatures only.
package tail

import "github.com/nxadm/tail/ratelimiter"
import tomb "gopkg.in/tomb.v1"
import "log"
import "os"
import "time"

var DefaultLogger *log.Logger
var DiscardingLogger *log.Logger
var ErrStop error
func NewLine(text string, lineNum int) *Line
func OpenFile(name string) (file *os.File, err error)
func TailFile(filename string, config Config) (*Tail, error)
type Config struct { Location *SeekInfo; ReOpen bool; MustExist bool; Poll bool; Pipe bool; Follow bool; MaxLineSize int; CompleteLines bool; RateLimiter *ratelimiter.LeakyBucket; Logger logger }
type Line struct { Text string; Num int; SeekInfo SeekInfo; Time time.Time; Err error }
type SeekInfo struct { Offset int64; Whence int }
type Tail struct { Filename string; Lines chan *Line; Config; tomb.Tomb }
func (*Tail) Cleanup()
func (*Tail) Stop() error
func (*Tail) StopAtEOF() error
func (*Tail) Tell() (offset int64, err error)
type logger interface { Fatal(v ...any); Fatalf(format string, v ...any); Fatalln(v ...any); Panic(v ...any); Panicf(format string, v ...any); Panicln(v ...any); Print(v ...any); Printf(format string, v ...any); Println(v ...any) }
