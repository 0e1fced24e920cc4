// Interface of github.com/robfig/cron/v3@v3.0.1, generated from its types. Signatures only.
package cron

import "context"
import "time"

const Descriptor ParseOption = 256
const Dom ParseOption = 16
const Dow ParseOption = 64
const DowOptional ParseOption = 128
const Hour ParseOption = 8
const Minute ParseOption = 4
const Month ParseOption = 32
const Second ParseOption = 1
const SecondOptional ParseOption = 2
var DefaultLogger Logger
var DiscardLogger Logger
func DelayIfStillRunning(logger Logger) JobWrapper
func Every(duration time.Duration) ConstantDelaySchedule
func New(opts ...Option) *Cron
func NewChain(c ...JobWrapper) Chain
func NewParser(options ParseOption) Parser
func ParseStandard(standardSpec string) (Schedule, error)
func PrintfLogger(l interface { Printf(string, ...any) }) Logger
func Recover(logger Logger) JobWrapper
func SkipIfStillRunning(logger Logger) JobWrapper
func VerbosePrintfLogger(l interface { Printf(string, ...any) }) Logger
func WithChain(wrappers ...JobWrapper) Option
func WithLocation(loc *time.Location) Option
func WithLogger(logger Logger) Option
func WithParser(p ScheduleParser) Option
func WithSeconds() Option
type Chain struct{}
func (Chain) Then(j Job) Job
type ConstantDelaySchedule struct { Delay time.Duration }
func (ConstantDelaySchedule) Next(t time.Time) time.Time
type Cron struct{}
func (*Cron) AddFunc(spec string, cmd func()) (EntryID, error)
func (*Cron) AddJob(spec string, cmd Job) (EntryID, error)
func (*Cron) Entries() []Entry
func (*Cron) Entry(id EntryID) Entry
func (*Cron) Location() *time.Location
func (*Cron) Remove(id EntryID)
func (*Cron) Run()
func (*Cron) Schedule(schedule Schedule, cmd Job) EntryID
func (*Cron) Start()
func (*Cron) Stop() context.Context
type Entry struct { ID EntryID; Schedule Schedule; Next time.Time; Prev time.Time; WrappedJob Job; Job Job }
func (Entry) Valid() bool
type EntryID int
type FuncJob func()
func (FuncJob) Run()
type Job interface { Run() }
type JobWrapper func(Job) Job
type Logger interface { Error(err error, msg string, keysAndValues ...any); Info(msg string, keysAndValues ...any) }
type Option func(*Cron)
type ParseOption int
type Parser struct{}
func (Parser) Parse(spec string) (Schedule, error)
type Schedule interface { Next(time.Time) time.Time }
type ScheduleParser interface { Parse(spec string) (Schedule, error) }
type SpecSchedule struct { Second uint64; Minute uint64; Hour uint64; Dom uint64; Month uint64; Dow uint64; Location *time.Location }
func (*SpecSchedule) Next(t time.Time) time.Time
