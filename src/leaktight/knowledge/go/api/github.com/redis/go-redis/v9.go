// Interface of github.com/redis/go-redis/v9@v9.23.0, generated from its types. Signatures only.
package redis

import "context"
import "crypto/tls"
import "github.com/redis/go-redis/v9/auth"
import "github.com/redis/go-redis/v9/internal"
import "github.com/redis/go-redis/v9/internal/hscan"
import "github.com/redis/go-redis/v9/internal/pool"
import "github.com/redis/go-redis/v9/internal/proto"
import "github.com/redis/go-redis/v9/internal/routing"
import "github.com/redis/go-redis/v9/maintnotifications"
import "github.com/redis/go-redis/v9/push"
import "io"
import "net"
import "time"

const ARGrepExact ARGrepPredicateType = "EXACT"
const ARGrepGlob ARGrepPredicateType = "GLOB"
const ARGrepMatch ARGrepPredicateType = "MATCH"
const ARGrepRegex ARGrepPredicateType = "RE"
const Avg Aggregator = 1
const BitCountIndexBit string = "BIT"
const BitCountIndexByte string = "BYTE"
const CSCStrategySharedTracking CSCStrategy = 0
const ClientAllowOOM ClientFlags = 17592186044416
const ClientAsking ClientFlags = 512
const ClientBlocked ClientFlags = 16
const ClientCloseASAP ClientFlags = 1024
const ClientCloseAfterCommand ClientFlags = 1099511627776
const ClientCloseAfterReply ClientFlags = 64
const ClientDenyBlocking ClientFlags = 2199023255552
const ClientDirtyCAS ClientFlags = 32
const ClientDirtyExec ClientFlags = 4096
const ClientExecutingCommand ClientFlags = 536870912
const ClientForceAOF ClientFlags = 16384
const ClientForceRepl ClientFlags = 32768
const ClientInTimeoutTable ClientFlags = 274877906944
const ClientLuaDebug ClientFlags = 33554432
const ClientLuaDebugSync ClientFlags = 67108864
const ClientMaster ClientFlags = 2
const ClientMasterForceReply ClientFlags = 8192
const ClientModule ClientFlags = 134217728
const ClientMonitor ClientFlags = 4
const ClientMulti ClientFlags = 8
const ClientNoEvict ClientFlags = 8796093022208
const ClientNoTouch ClientFlags = 35184372088832
const ClientPendingCommand ClientFlags = 1073741824
const ClientPendingWrite ClientFlags = 2097152
const ClientPrePSync ClientFlags = 65536
const ClientPreventAOFProp ClientFlags = 524288
const ClientPreventProp ClientFlags = 1572864
const ClientPreventReplProp ClientFlags = 1048576
const ClientProtected ClientFlags = 268435456
const ClientProtocolError ClientFlags = 549755813888
const ClientPubSub ClientFlags = 262144
const ClientPushing ClientFlags = 70368744177664
const ClientReadOnly ClientFlags = 131072
const ClientReplRDBOnly ClientFlags = 4398046511104
const ClientReplyOff ClientFlags = 4194304
const ClientReplySkip ClientFlags = 16777216
const ClientReplySkipNext ClientFlags = 8388608
const ClientScript ClientFlags = 256
const ClientSlave ClientFlags = 1
const ClientTracking ClientFlags = 2147483648
const ClientTrackingBCAST ClientFlags = 8589934592
const ClientTrackingBrokenRedir ClientFlags = 4294967296
const ClientTrackingCaching ClientFlags = 68719476736
const ClientTrackingNoLoop ClientFlags = 137438953472
const ClientTrackingOptIn ClientFlags = 17179869184
const ClientTrackingOptOut ClientFlags = 34359738368
const ClientUnBlocked ClientFlags = 128
const ClientUnixSocket ClientFlags = 2048
const CmdTypeACLLog CmdType = 51
const CmdTypeAREntrySlice CmdType = 76
const CmdTypeAggregate CmdType = 64
const CmdTypeBFInfo CmdType = 58
const CmdTypeBool CmdType = 3
const CmdTypeBoolSlice CmdType = 8
const CmdTypeCFInfo CmdType = 59
const CmdTypeCMSInfo CmdType = 60
const CmdTypeClientInfo CmdType = 50
const CmdTypeClusterLinks CmdType = 47
const CmdTypeClusterShards CmdType = 48
const CmdTypeClusterSlots CmdType = 33
const CmdTypeCommandsInfo CmdType = 37
const CmdTypeDuration CmdType = 15
const CmdTypeFTInfo CmdType = 65
const CmdTypeFTSearch CmdType = 67
const CmdTypeFTSpellCheck CmdType = 66
const CmdTypeFTSynDump CmdType = 63
const CmdTypeFloat CmdType = 4
const CmdTypeFloatSlice CmdType = 7
const CmdTypeFunctionList CmdType = 43
const CmdTypeFunctionStats CmdType = 44
const CmdTypeGeneric CmdType = 0
const CmdTypeGeoLocation CmdType = 34
const CmdTypeGeoPos CmdType = 36
const CmdTypeGeoSearchLocation CmdType = 35
const CmdTypeHotKeys CmdType = 71
const CmdTypeIncrEXFloat CmdType = 73
const CmdTypeIncrEXInt CmdType = 72
const CmdTypeInfo CmdType = 52
const CmdTypeInt CmdType = 2
const CmdTypeIntPointerSlice CmdType = 56
const CmdTypeIntSlice CmdType = 6
const CmdTypeJSON CmdType = 54
const CmdTypeJSONSlice CmdType = 55
const CmdTypeKeyFlags CmdType = 46
const CmdTypeKeyValueSlice CmdType = 17
const CmdTypeKeyValues CmdType = 41
const CmdTypeLCS CmdType = 45
const CmdTypeMapMapStringInterface CmdType = 40
const CmdTypeMapStringInt CmdType = 10
const CmdTypeMapStringInterface CmdType = 11
const CmdTypeMapStringInterfaceSlice CmdType = 12
const CmdTypeMapStringString CmdType = 9
const CmdTypeMapStringStringSlice CmdType = 39
const CmdTypeMonitor CmdType = 53
const CmdTypeRankWithScore CmdType = 49
const CmdTypeScan CmdType = 32
const CmdTypeScanDump CmdType = 57
const CmdTypeSlice CmdType = 13
const CmdTypeSlowLog CmdType = 38
const CmdTypeStatus CmdType = 14
const CmdTypeString CmdType = 1
const CmdTypeStringSlice CmdType = 5
const CmdTypeStringStructMap CmdType = 18
const CmdTypeTDigestInfo CmdType = 62
const CmdTypeTSNRangePivotRowSlice CmdType = 70
const CmdTypeTSTimestampValue CmdType = 68
const CmdTypeTSTimestampValueSlice CmdType = 69
const CmdTypeTime CmdType = 16
const CmdTypeTopKInfo CmdType = 61
const CmdTypeUint CmdType = 74
const CmdTypeUintSlice CmdType = 75
const CmdTypeXAutoClaim CmdType = 23
const CmdTypeXAutoClaimJustID CmdType = 25
const CmdTypeXAutoClaimWithDeleted CmdType = 24
const CmdTypeXInfoConsumers CmdType = 26
const CmdTypeXInfoGroups CmdType = 27
const CmdTypeXInfoStream CmdType = 28
const CmdTypeXInfoStreamFull CmdType = 29
const CmdTypeXMessageSlice CmdType = 19
const CmdTypeXPending CmdType = 21
const CmdTypeXPendingExt CmdType = 22
const CmdTypeXStreamSlice CmdType = 20
const CmdTypeZSlice CmdType = 30
const CmdTypeZSliceWithKey CmdType = 42
const CmdTypeZWithKey CmdType = 31
const Count Aggregator = 6
const CountAll Aggregator = 15
const CountNaN Aggregator = 14
const DefaultPipelineBufferSize = 131072
const DefaultPipelinePoolSize = 10
const DefaultPipelinePoolTimeout time.Duration = 100000000
const EX ExpirationMode = "EX"
const EXAT ExpirationMode = "EXAT"
const ErrorTypeNil = "NIL"
const FPHATypeBF16 FPHAType = "BF16"
const FPHATypeFP16 FPHAType = "FP16"
const FPHATypeFP32 FPHAType = "FP32"
const FPHATypeFP64 FPHAType = "FP64"
const FTHybridCombineFunction FTHybridCombineMethod = "FUNCTION"
const FTHybridCombineLinear FTHybridCombineMethod = "LINEAR"
const FTHybridCombineRRF FTHybridCombineMethod = "RRF"
const First Aggregator = 7
const HGetEXExpirationEX HGetEXExpirationType = "EX"
const HGetEXExpirationEXAT HGetEXExpirationType = "EXAT"
const HGetEXExpirationPERSIST HGetEXExpirationType = "PERSIST"
const HGetEXExpirationPX HGetEXExpirationType = "PX"
const HGetEXExpirationPXAT HGetEXExpirationType = "PXAT"
const HSetEXExpirationEX HSetEXExpirationType = "EX"
const HSetEXExpirationEXAT HSetEXExpirationType = "EXAT"
const HSetEXExpirationKEEPTTL HSetEXExpirationType = "KEEPTTL"
const HSetEXExpirationPX HSetEXExpirationType = "PX"
const HSetEXExpirationPXAT HSetEXExpirationType = "PXAT"
const HSetEXFNX HSetEXCondition = "FNX"
const HSetEXFXX HSetEXCondition = "FXX"
const HotKeysMetricCPU HotKeysMetric = "CPU"
const HotKeysMetricNET HotKeysMetric = "NET"
const Inf = "inf"
const Invalid Aggregator = 0
const KEEPTTL ExpirationMode = "KEEPTTL"
const KNN FTHybridCombineMethod = "KNN"
const KeepTTL = -1
const LMoveMBulk LMoveMOrder = "BULK"
const LMoveMCount LMoveMMode = "COUNT"
const LMoveMExactly LMoveMMode = "EXACTLY"
const LMoveMOBO LMoveMOrder = "OBO"
const Last Aggregator = 8
const Max Aggregator = 4
const Min Aggregator = 3
const NInf = "-inf"
const NX SetCondition = "NX"
const NaN = "nan"
const Nil proto.RedisError = "redis: nil"
const PERSIST ExpirationMode = "PERSIST"
const PX ExpirationMode = "PX"
const PXAT ExpirationMode = "PXAT"
const RANGE FTHybridCombineMethod = "RANGE"
const Range Aggregator = 5
const SearchAvg SearchAggregator = 1
const SearchCollect SearchAggregator = 13
const SearchCount SearchAggregator = 5
const SearchCountDistinct SearchAggregator = 6
const SearchCountDistinctish SearchAggregator = 7
const SearchFieldTypeGeo SearchFieldType = 4
const SearchFieldTypeGeoShape SearchFieldType = 6
const SearchFieldTypeInvalid SearchFieldType = 0
const SearchFieldTypeNumeric SearchFieldType = 1
const SearchFieldTypeTag SearchFieldType = 2
const SearchFieldTypeText SearchFieldType = 3
const SearchFieldTypeVector SearchFieldType = 5
const SearchFirstValue SearchAggregator = 11
const SearchInvalid SearchAggregator = 0
const SearchMax SearchAggregator = 4
const SearchMin SearchAggregator = 3
const SearchQuantile SearchAggregator = 9
const SearchRandomSample SearchAggregator = 12
const SearchStdDev SearchAggregator = 8
const SearchSum SearchAggregator = 2
const SearchToList SearchAggregator = 10
const StdP Aggregator = 9
const StdS Aggregator = 10
const Sum Aggregator = 2
const TSReadEarliest = "-"
const TSReadLatest = "+"
const TSReadNew = "$"
const Twa Aggregator = 13
const TxFailedErr proto.RedisError = "redis: transaction failed"
const VarP Aggregator = 11
const VarS Aggregator = 12
const XNackModeFail = "FAIL"
const XNackModeFatal = "FATAL"
const XNackModeSilent = "SILENT"
const XTrimLimitDisabled = -1
const XX SetCondition = "XX"
var ErrAutoPipelineQueueFull error
var ErrAutoPipelineTimeout error
var ErrClosed error
var ErrCrossSlot proto.RedisError
var ErrFDPipelineDiverts error
var ErrFDPipelineSpansEngines error
var ErrFDPipelineTooLarge error
var ErrFDPipelineUnavailable error
var ErrHotKeysNoMetrics error
var ErrInvalidCommand error
var ErrInvalidPool error
var ErrNoScript proto.RedisError
var ErrPoolExhausted error
var ErrPoolTimeout error
var ErrRingAutoPipelineUnsupported error
var ErrSubmitBlockingFace error
func DefaultAutoPipelineOptions() *AutoPipelineOptions
func DefaultBlockingAutoPipelineOptions() *AutoPipelineOptions
func DialRetryBackoffConstant(d time.Duration) func(attempt int) time.Duration
func DialRetryBackoffExponential(minBackoff time.Duration, maxBackoff time.Duration) func(attempt int) time.Duration
func ExtractCommandValue(cmd any) (any, error)
func FTAggregateQuery(query string, options *FTAggregateOptions) (AggregateQuery, error)
func FTSearchQuery(query string, options *FTSearchOptions) (SearchQuery, error)
func HasErrorPrefix(err error, prefix string) bool
func IsAskError(err error) (addr string, ok bool)
func IsAuthError(err error) bool
func IsClusterDownError(err error) bool
func IsExecAbortError(err error) bool
func IsLoadingError(err error) bool
func IsMasterDownError(err error) bool
func IsMaxClientsError(err error) bool
func IsMovedError(err error) (addr string, ok bool)
func IsNoReplicasError(err error) bool
func IsOOMError(err error) bool
func IsPermissionError(err error) bool
func IsReadOnlyError(err error) bool
func IsTryAgainError(err error) bool
func NewACLLogCmd(ctx context.Context, args ...any) *ACLLogCmd
func NewAREntrySliceCmd(ctx context.Context, args ...any) *AREntrySliceCmd
func NewAggregateCmd(ctx context.Context, args ...any) *AggregateCmd
func NewBFInfoCmd(ctx context.Context, args ...any) *BFInfoCmd
func NewBoolCmd(ctx context.Context, args ...any) *BoolCmd
func NewBoolResult(val bool, err error) *BoolCmd
func NewBoolSliceCmd(ctx context.Context, args ...any) *BoolSliceCmd
func NewBoolSliceResult(val []bool, err error) *BoolSliceCmd
func NewCFInfoCmd(ctx context.Context, args ...any) *CFInfoCmd
func NewCMSInfoCmd(ctx context.Context, args ...any) *CMSInfoCmd
func NewClient(opt *Options) *Client
func NewClientInfoCmd(ctx context.Context, args ...any) *ClientInfoCmd
func NewClusterClient(opt *ClusterOptions) *ClusterClient
func NewClusterLinksCmd(ctx context.Context, args ...any) *ClusterLinksCmd
func NewClusterShardsCmd(ctx context.Context, args ...any) *ClusterShardsCmd
func NewClusterSlotsCmd(ctx context.Context, args ...any) *ClusterSlotsCmd
func NewClusterSlotsCmdResult(val []ClusterSlot, err error) *ClusterSlotsCmd
func NewCmd(ctx context.Context, args ...any) *Cmd
func NewCmdResult(val any, err error) *Cmd
func NewCollectReducer(o FTAggregateCollect) (FTAggregateReducer, error)
func NewCommandInfoResolver(resolveFunc CommandInfoResolveFunc) *commandInfoResolver
func NewCommandsInfoCmd(ctx context.Context, args ...any) *CommandsInfoCmd
func NewCommandsInfoCmdResult(val map[string]*CommandInfo, err error) *CommandsInfoCmd
func NewDefaultCommandPolicyResolver() *commandInfoResolver
func NewDialer(opt *Options) func(context.Context, string, string) (net.Conn, error)
func NewDigestCmd(ctx context.Context, args ...any) *DigestCmd
func NewDurationCmd(ctx context.Context, precision time.Duration, args ...any) *DurationCmd
func NewDurationResult(val time.Duration, err error) *DurationCmd
func NewFTSynDumpCmd(ctx context.Context, args ...any) *FTSynDumpCmd
func NewFailoverClient(failoverOpt *FailoverOptions) *Client
func NewFailoverClusterClient(failoverOpt *FailoverOptions) *ClusterClient
func NewFloatCmd(ctx context.Context, args ...any) *FloatCmd
func NewFloatResult(val float64, err error) *FloatCmd
func NewFloatSliceCmd(ctx context.Context, args ...any) *FloatSliceCmd
func NewFloatSliceResult(val []float64, err error) *FloatSliceCmd
func NewFunctionListCmd(ctx context.Context, args ...any) *FunctionListCmd
func NewFunctionStatsCmd(ctx context.Context, args ...any) *FunctionStatsCmd
func NewGeoLocationCmd(ctx context.Context, q *GeoRadiusQuery, args ...any) *GeoLocationCmd
func NewGeoLocationCmdResult(val []GeoLocation, err error) *GeoLocationCmd
func NewGeoPosCmd(ctx context.Context, args ...any) *GeoPosCmd
func NewGeoPosCmdResult(val []*GeoPos, err error) *GeoPosCmd
func NewGeoSearchLocationCmd(ctx context.Context, opt *GeoSearchLocationQuery, args ...any) *GeoSearchLocationCmd
func NewHImportDiscardAllCmd(ctx context.Context) *HImportDiscardAllCmd
func NewHImportDiscardCmd(ctx context.Context, fieldsetName string) *HImportDiscardCmd
func NewHImportPrepareCmd(ctx context.Context, fieldsetName string, fields ...string) *HImportPrepareCmd
func NewHImportSetCmd(ctx context.Context, key string, fieldsetName string, values ...any) *HImportSetCmd
func NewHotKeysCmd(ctx context.Context, args ...any) *HotKeysCmd
func NewIncrEXFloatCmd(ctx context.Context, args ...any) *IncrEXFloatCmd
func NewIncrEXIntCmd(ctx context.Context, args ...any) *IncrEXIntCmd
func NewInfoCmd(ctx context.Context, args ...any) *InfoCmd
func NewIntCmd(ctx context.Context, args ...any) *IntCmd
func NewIntPointerSliceCmd(ctx context.Context, args ...any) *IntPointerSliceCmd
func NewIntResult(val int64, err error) *IntCmd
func NewIntSliceCmd(ctx context.Context, args ...any) *IntSliceCmd
func NewJSONSliceCmd(ctx context.Context, args ...any) *JSONSliceCmd
func NewKeyFlagsCmd(ctx context.Context, args ...any) *KeyFlagsCmd
func NewKeyValueSliceCmd(ctx context.Context, args ...any) *KeyValueSliceCmd
func NewKeyValuesCmd(ctx context.Context, args ...any) *KeyValuesCmd
func NewLCSCmd(ctx context.Context, q *LCSQuery) *LCSCmd
func NewLatencyCmd(ctx context.Context, args ...any) *LatencyCmd
func NewLocalCache(cfg CacheConfig) *LocalCache
func NewMapMapStringInterfaceCmd(ctx context.Context, args ...any) *MapMapStringInterfaceCmd
func NewMapStringIntCmd(ctx context.Context, args ...any) *MapStringIntCmd
func NewMapStringIntCmdResult(val map[string]int64, err error) *MapStringIntCmd
func NewMapStringInterfaceCmd(ctx context.Context, args ...any) *MapStringInterfaceCmd
func NewMapStringInterfaceSliceCmd(ctx context.Context, args ...any) *MapStringInterfaceSliceCmd
func NewMapStringSliceInterfaceCmd(ctx context.Context, args ...any) *MapStringSliceInterfaceCmd
func NewMapStringStringCmd(ctx context.Context, args ...any) *MapStringStringCmd
func NewMapStringStringResult(val map[string]string, err error) *MapStringStringCmd
func NewMapStringStringSliceCmd(ctx context.Context, args ...any) *MapStringStringSliceCmd
func NewPushNotificationProcessor() push.NotificationProcessor
func NewRankWithScoreCmd(ctx context.Context, args ...any) *RankWithScoreCmd
func NewRawCmd(ctx context.Context, args ...any) *RawCmd
func NewRawWriteToCmd(ctx context.Context, w io.Writer, args ...any) *RawWriteToCmd
func NewRing(opt *RingOptions) *Ring
func NewScanCmd(ctx context.Context, process cmdable, args ...any) *ScanCmd
func NewScanCmdResult(keys []string, cursor uint64, err error) *ScanCmd
func NewScript(src string) *Script
func NewScriptServerSHA(src string) *Script
func NewSentinelClient(opt *Options) *SentinelClient
func NewSliceCmd(ctx context.Context, args ...any) *SliceCmd
func NewSliceResult(val []any, err error) *SliceCmd
func NewSlowLogCmd(ctx context.Context, args ...any) *SlowLogCmd
func NewStatusCmd(ctx context.Context, args ...any) *StatusCmd
func NewStatusResult(val string, err error) *StatusCmd
func NewStringCmd(ctx context.Context, args ...any) *StringCmd
func NewStringResult(val string, err error) *StringCmd
func NewStringSliceCmd(ctx context.Context, args ...any) *StringSliceCmd
func NewStringSliceResult(val []string, err error) *StringSliceCmd
func NewStringSliceSliceCmd(ctx context.Context, args ...any) *StringSliceSliceCmd
func NewStringStructMapCmd(ctx context.Context, args ...any) *StringStructMapCmd
func NewTDigestInfoCmd(ctx context.Context, args ...any) *TDigestInfoCmd
func NewTimeCmd(ctx context.Context, args ...any) *TimeCmd
func NewTimeCmdResult(val time.Time, err error) *TimeCmd
func NewTopKInfoCmd(ctx context.Context, args ...any) *TopKInfoCmd
func NewUintCmd(ctx context.Context, args ...any) *UintCmd
func NewUintSliceCmd(ctx context.Context, args ...any) *UintSliceCmd
func NewUniversalClient(opts *UniversalOptions) UniversalClient
func NewVectorAttribSliceCmd(ctx context.Context, args ...any) *VectorAttribSliceCmd
func NewVectorInfoSliceCmd(ctx context.Context, args ...any) *VectorScoreSliceCmd
func NewVectorScoreAttribSliceCmd(ctx context.Context, args ...any) *VectorScoreAttribSliceCmd
func NewVectorScoreSliceCmd(ctx context.Context, args ...any) *VectorScoreSliceCmd
func NewVectorScoreSliceSliceCmd(ctx context.Context, args ...any) *VectorScoreSliceSliceCmd
func NewVoidPushNotificationProcessor() push.NotificationProcessor
func NewXAutoClaimCmd(ctx context.Context, args ...any) *XAutoClaimCmd
func NewXAutoClaimJustIDCmd(ctx context.Context, args ...any) *XAutoClaimJustIDCmd
func NewXAutoClaimWithDeletedCmd(ctx context.Context, args ...any) *XAutoClaimWithDeletedCmd
func NewXInfoConsumersCmd(ctx context.Context, stream string, group string) *XInfoConsumersCmd
func NewXInfoGroupsCmd(ctx context.Context, stream string) *XInfoGroupsCmd
func NewXInfoStreamCmd(ctx context.Context, stream string) *XInfoStreamCmd
func NewXInfoStreamFullCmd(ctx context.Context, args ...any) *XInfoStreamFullCmd
func NewXMessageSliceCmd(ctx context.Context, args ...any) *XMessageSliceCmd
func NewXMessageSliceCmdResult(val []XMessage, err error) *XMessageSliceCmd
func NewXPendingCmd(ctx context.Context, args ...any) *XPendingCmd
func NewXPendingExtCmd(ctx context.Context, args ...any) *XPendingExtCmd
func NewXPendingResult(val *XPending, err error) *XPendingCmd
func NewXStreamSliceCmd(ctx context.Context, args ...any) *XStreamSliceCmd
func NewXStreamSliceCmdResult(val []XStream, err error) *XStreamSliceCmd
func NewZSliceCmd(ctx context.Context, args ...any) *ZSliceCmd
func NewZSliceCmdResult(val []Z, err error) *ZSliceCmd
func NewZSliceWithKeyCmd(ctx context.Context, args ...any) *ZSliceWithKeyCmd
func NewZWithKeyCmd(ctx context.Context, args ...any) *ZWithKeyCmd
func NewZWithKeyCmdResult(val *ZWithKey, err error) *ZWithKeyCmd
func NewZeroCopyStringCmd(ctx context.Context, buf []byte, args ...any) *ZeroCopyStringCmd
func ParseClusterURL(redisURL string) (*ClusterOptions, error)
func ParseFailoverURL(redisURL string) (*FailoverOptions, error)
func ParseURL(redisURL string) (*Options, error)
func ProcessAggregateResult(data []any) (*FTAggregateResult, error)
func SetLogLevel(logLevel internal.LogLevelT)
func SetLogger(logger internal.Logging)
func SetOTelRecorder(r OTelRecorder)
func Version() string
func WithChannelHealthCheckInterval(d time.Duration) ChannelOption
func WithChannelPingTimeout(d time.Duration) ChannelOption
func WithChannelReconnectTimeout(d time.Duration) ChannelOption
func WithChannelSendTimeout(d time.Duration) ChannelOption
func WithChannelSize(size int) ChannelOption
func WithLibraryName(libName string) LibraryInfo
func WithLibraryVersion(libVer string) LibraryInfo
type ACLCatArgs struct { Category string }
type ACLCmdable interface { ACLCat(ctx context.Context) *StringSliceCmd; ACLCatArgs(ctx context.Context, options *ACLCatArgs) *StringSliceCmd; ACLDelUser(ctx context.Context, username string) *IntCmd; ACLDryRun(ctx context.Context, username string, command ...any) *StringCmd; ACLGenPass(ctx context.Context, bit int) *StringCmd; ACLList(ctx context.Context) *StringSliceCmd; ACLLog(ctx context.Context, count int64) *ACLLogCmd; ACLLogReset(ctx context.Context) *StatusCmd; ACLSetUser(ctx context.Context, username string, rules ...string) *StatusCmd; ACLUsers(ctx context.Context) *StringSliceCmd; ACLWhoAmI(ctx context.Context) *StringCmd }
type ACLLogCmd struct { baseCmd }
func (*ACLLogCmd) Clone() Cmder
func (*ACLLogCmd) Result() ([]*ACLLogEntry, error)
func (*ACLLogCmd) SetVal(val []*ACLLogEntry)
func (*ACLLogCmd) String() string
func (*ACLLogCmd) Val() []*ACLLogEntry
type ACLLogEntry struct { Count int64; Reason string; Context string; Object string; Username string; AgeSeconds float64; ClientInfo *ClientInfo; EntryID int64; TimestampCreated int64; TimestampLastUpdated int64 }
type AREntry struct { Index uint64; Value string }
type AREntrySliceCmd struct { baseCmd }
func (*AREntrySliceCmd) Clone() Cmder
func (*AREntrySliceCmd) Result() ([]AREntry, error)
func (*AREntrySliceCmd) SetVal(val []AREntry)
func (*AREntrySliceCmd) String() string
func (*AREntrySliceCmd) Val() []AREntry
type ARGrepArgs struct { Predicates []ARGrepPredicate; CombineAnd bool; Limit uint64; NoCase bool }
func (*ARGrepArgs) Append(a []any) []any
func (*ARGrepArgs) Len() int
type ARGrepPredicate struct { Type ARGrepPredicateType; Value string }
type ARGrepPredicateType string
type ARRange struct { Start uint64; End uint64 }
type ARScanArgs struct { Limit uint64 }
type AggregateBuilder struct{}
func (*AggregateBuilder) AddScores() *AggregateBuilder
func (*AggregateBuilder) Apply(field string, alias ...string) *AggregateBuilder
func (*AggregateBuilder) Collect(o FTAggregateCollect) *AggregateBuilder
func (*AggregateBuilder) Dialect(version int) *AggregateBuilder
func (*AggregateBuilder) Filter(expr string) *AggregateBuilder
func (*AggregateBuilder) GroupBy(fields ...any) *AggregateBuilder
func (*AggregateBuilder) Load(field string, alias ...string) *AggregateBuilder
func (*AggregateBuilder) LoadAll() *AggregateBuilder
func (*AggregateBuilder) Params(p map[string]any) *AggregateBuilder
func (*AggregateBuilder) Reduce(fn SearchAggregator, args ...any) *AggregateBuilder
func (*AggregateBuilder) ReduceAs(fn SearchAggregator, alias string, args ...any) *AggregateBuilder
func (*AggregateBuilder) Run() (*FTAggregateResult, error)
func (*AggregateBuilder) Scorer(s string) *AggregateBuilder
func (*AggregateBuilder) SortBy(field string, asc bool) *AggregateBuilder
func (*AggregateBuilder) SortByMax(max int) *AggregateBuilder
func (*AggregateBuilder) Timeout(ms int) *AggregateBuilder
func (*AggregateBuilder) Verbatim() *AggregateBuilder
func (*AggregateBuilder) WithCursor(count int, maxIdle int) *AggregateBuilder
type AggregateCmd struct { baseCmd }
func (*AggregateCmd) Clone() Cmder
func (*AggregateCmd) RawResult() (any, error)
func (*AggregateCmd) RawVal() any
func (*AggregateCmd) Result() (*FTAggregateResult, error)
func (*AggregateCmd) SetVal(val *FTAggregateResult)
func (*AggregateCmd) String() string
func (*AggregateCmd) Val() *FTAggregateResult
type AggregateQuery []any
type AggregateRow struct { Fields map[string]any }
func (AggregateRow) Collect(alias string) (CollectColumn, error)
type Aggregator int
func (Aggregator) String() string
type AliasBuilder struct{}
func (*AliasBuilder) Action(action string) *AliasBuilder
func (*AliasBuilder) Add(index string) *AliasBuilder
func (*AliasBuilder) Del() *AliasBuilder
func (*AliasBuilder) Run() (string, error)
func (*AliasBuilder) Update(index string) *AliasBuilder
type ArrayCmdable interface { ARCount(ctx context.Context, key string) *UintCmd; ARDel(ctx context.Context, key string, indexes ...uint64) *IntCmd; ARDelRange(ctx context.Context, key string, ranges ...ARRange) *UintCmd; ARGet(ctx context.Context, key string, index uint64) *StringCmd; ARGetRange(ctx context.Context, key string, start uint64, end uint64) *SliceCmd; ARGrep(ctx context.Context, key string, start string, end string, args *ARGrepArgs) *UintSliceCmd; ARGrepWithValues(ctx context.Context, key string, start string, end string, args *ARGrepArgs) *AREntrySliceCmd; ARInfo(ctx context.Context, key string) *MapStringInterfaceCmd; ARInfoFull(ctx context.Context, key string) *MapStringInterfaceCmd; ARInsert(ctx context.Context, key string, values ...string) *UintCmd; ARLastItems(ctx context.Context, key string, count uint64, rev bool) *SliceCmd; ARLen(ctx context.Context, key string) *UintCmd; ARMGet(ctx context.Context, key string, indexes ...uint64) *SliceCmd; ARMSet(ctx context.Context, key string, members ...AREntry) *IntCmd; ARNext(ctx context.Context, key string) *UintCmd; AROpAnd(ctx context.Context, key string, start uint64, end uint64) *IntCmd; AROpMatch(ctx context.Context, key string, start uint64, end uint64, value string) *IntCmd; AROpMax(ctx context.Context, key string, start uint64, end uint64) *StringCmd; AROpMin(ctx context.Context, key string, start uint64, end uint64) *StringCmd; AROpOr(ctx context.Context, key string, start uint64, end uint64) *IntCmd; AROpSum(ctx context.Context, key string, start uint64, end uint64) *StringCmd; AROpUsed(ctx context.Context, key string, start uint64, end uint64) *IntCmd; AROpXor(ctx context.Context, key string, start uint64, end uint64) *IntCmd; ARRing(ctx context.Context, key string, size uint64, values ...string) *UintCmd; ARScan(ctx context.Context, key string, start uint64, end uint64, args *ARScanArgs) *AREntrySliceCmd; ARSeek(ctx context.Context, key string, index uint64) *IntCmd; ARSet(ctx context.Context, key string, index uint64, values ...string) *IntCmd }
type AutoFuture struct{}
func (AutoFuture) Cmd() Cmder
func (AutoFuture) Wait() error
func (AutoFuture) WaitContext(ctx context.Context) error
type AutoPipelineOptions struct { MaxBatchSize int; MaxBatchBytes int; MaxConcurrentBatches int; Unordered bool; FullDuplex bool; FullDuplexWindow int; FullDuplexIdleTimeout time.Duration; FullDuplexMaxHold time.Duration; NumShards int; MaxFlushDelay time.Duration; AdaptiveDelay bool; MaxQueuedCommands int }
func (*AutoPipelineOptions) Validate() error
type AutoPipeliner struct { cmdable }
func (*AutoPipeliner) AddHook(hook Hook)
func (*AutoPipeliner) AsyncAutoPipeline() (*AutoPipeliner, error)
func (*AutoPipeliner) AsyncAutoPipelineWithOptions(config *AutoPipelineOptions) (*AutoPipeliner, error)
func (*AutoPipeliner) AutoPipeline() (*AutoPipeliner, error)
func (*AutoPipeliner) AutoPipelineWithOptions(config *AutoPipelineOptions) (*AutoPipeliner, error)
func (*AutoPipeliner) Close() error
func (*AutoPipeliner) Config() AutoPipelineOptions
func (*AutoPipeliner) DBSize(ctx context.Context) *IntCmd
func (*AutoPipeliner) Do(ctx context.Context, args ...any) *Cmd
func (*AutoPipeliner) DoRaw(ctx context.Context, args ...any) *RawCmd
func (*AutoPipeliner) DoRawWriteTo(ctx context.Context, w io.Writer, args ...any) *RawWriteToCmd
func (*AutoPipeliner) FDPipelined(ctx context.Context, cmds []Cmder) error
func (*AutoPipeliner) HImportDiscard(ctx context.Context, fieldsetName string) *IntCmd
func (*AutoPipeliner) HImportDiscardAll(ctx context.Context) *IntCmd
func (*AutoPipeliner) HImportPrepare(ctx context.Context, fieldsetName string, fields ...string) *StatusCmd
func (*AutoPipeliner) IsBlocking() bool
func (*AutoPipeliner) IsClosed() bool
func (*AutoPipeliner) Len() int
func (*AutoPipeliner) PSubscribe(ctx context.Context, channels ...string) *PubSub
func (*AutoPipeliner) Pipeline() Pipeliner
func (*AutoPipeliner) Pipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
func (*AutoPipeliner) PoolStats() *PoolStats
func (*AutoPipeliner) Process(ctx context.Context, cmd Cmder) error
func (*AutoPipeliner) SSubscribe(ctx context.Context, channels ...string) *PubSub
func (*AutoPipeliner) ScriptExists(ctx context.Context, hashes ...string) *BoolSliceCmd
func (*AutoPipeliner) ScriptFlush(ctx context.Context) *StatusCmd
func (*AutoPipeliner) ScriptLoad(ctx context.Context, script string) *StringCmd
func (*AutoPipeliner) Submit(ctx context.Context, cmd Cmder) AutoFuture
func (*AutoPipeliner) Subscribe(ctx context.Context, channels ...string) *PubSub
func (*AutoPipeliner) TxPipeline() Pipeliner
func (*AutoPipeliner) TxPipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
func (*AutoPipeliner) WaitClosed() error
func (*AutoPipeliner) Watch(ctx context.Context, fn func(*Tx) error, keys ...string) error
type BFInfo struct { Capacity int64; Size int64; Filters int64; ItemsInserted int64; ExpansionRate int64 }
type BFInfoCmd struct { baseCmd }
func (*BFInfoCmd) Clone() Cmder
func (*BFInfoCmd) Result() (BFInfo, error)
func (*BFInfoCmd) SetVal(val BFInfo)
func (*BFInfoCmd) String() string
func (*BFInfoCmd) Val() BFInfo
type BFInsertOptions struct { Capacity int64; Error float64; Expansion int64; NonScaling bool; NoCreate bool }
type BFReserveOptions struct { Capacity int64; Error float64; Expansion int64; NonScaling bool }
type BitCount struct { Start int64; End int64; Unit string }
type BitMapCmdable interface { BitCount(ctx context.Context, key string, bitCount *BitCount) *IntCmd; BitField(ctx context.Context, key string, values ...any) *IntSliceCmd; BitFieldRO(ctx context.Context, key string, values ...any) *IntSliceCmd; BitOpAnd(ctx context.Context, destKey string, keys ...string) *IntCmd; BitOpAndOr(ctx context.Context, destKey string, keys ...string) *IntCmd; BitOpDiff(ctx context.Context, destKey string, keys ...string) *IntCmd; BitOpDiff1(ctx context.Context, destKey string, keys ...string) *IntCmd; BitOpNot(ctx context.Context, destKey string, key string) *IntCmd; BitOpOne(ctx context.Context, destKey string, keys ...string) *IntCmd; BitOpOr(ctx context.Context, destKey string, keys ...string) *IntCmd; BitOpXor(ctx context.Context, destKey string, keys ...string) *IntCmd; BitPos(ctx context.Context, key string, bit int64, pos ...int64) *IntCmd; BitPosSpan(ctx context.Context, key string, bit int8, start int64, end int64, span string) *IntCmd; GetBit(ctx context.Context, key string, offset int64) *IntCmd; SetBit(ctx context.Context, key string, offset int64, value int) *IntCmd }
type BoolCmd struct { baseCmd }
func (*BoolCmd) Clone() Cmder
func (*BoolCmd) Result() (bool, error)
func (*BoolCmd) SetVal(val bool)
func (*BoolCmd) String() string
func (*BoolCmd) Val() bool
type BoolSliceCmd struct { baseCmd }
func (*BoolSliceCmd) Clone() Cmder
func (*BoolSliceCmd) Result() ([]bool, error)
func (*BoolSliceCmd) SetVal(val []bool)
func (*BoolSliceCmd) String() string
func (*BoolSliceCmd) Val() []bool
type CFInfo struct { Size int64; NumBuckets int64; NumFilters int64; NumItemsInserted int64; NumItemsDeleted int64; BucketSize int64; ExpansionRate int64; MaxIteration int64 }
type CFInfoCmd struct { baseCmd }
func (*CFInfoCmd) Clone() Cmder
func (*CFInfoCmd) Result() (CFInfo, error)
func (*CFInfoCmd) SetVal(val CFInfo)
func (*CFInfoCmd) String() string
func (*CFInfoCmd) Val() CFInfo
type CFInsertOptions struct { Capacity int64; NoCreate bool }
type CFReserveOptions struct { Capacity int64; BucketSize int64; MaxIterations int64; Expansion int64 }
type CMSInfo struct { Width int64; Depth int64; Count int64; CellSize int64 }
type CMSInfoCmd struct { baseCmd }
func (*CMSInfoCmd) Clone() Cmder
func (*CMSInfoCmd) Result() (CMSInfo, error)
func (*CMSInfoCmd) SetVal(val CMSInfo)
func (*CMSInfoCmd) String() string
func (*CMSInfoCmd) Val() CMSInfo
type CSCRefreshStats struct { Enqueued uint64; Dropped uint64; Refreshed uint64; RefreshFailed uint64; DemandFlushes uint64; Invalidations uint64; Deletions uint64; DeletionsNoop uint64 }
type CSCStats struct { Hits uint64; Misses uint64; Entries int; MemoryUsageBytes int64 }
type CSCStrategy int
type Cache interface { Cancel(cacheKey string, token uint64) bool; DeleteByCacheKey(cacheKey string) bool; DeleteByRedisKey(redisKey string) int; EvictByConn(connID uint64) int; Flush() int; FulfillOwned(cacheKey string, token uint64, ownerConnID uint64, value []byte) bool; Get(ctx context.Context, cacheKey string) ([]byte, bool); Reserve(cacheKey string, redisKeys []string) (token uint64, shouldFetch bool) }
type CacheConfig struct { MaxEntries int; MaxMemoryBytes int64; Sizer CacheSizer; StaleTimeout time.Duration; DrainInterval time.Duration; MaxStaleness time.Duration }
type CacheSizer func(cacheKey string, redisKeys []string, value []byte) int64
type ChannelOption func(c *channel)
type Client struct { *baseClient; cmdable }
func (*Client) AsyncAutoPipeline() (*AutoPipeliner, error)
func (*Client) AsyncAutoPipelineWithOptions(config *AutoPipelineOptions) (*AutoPipeliner, error)
func (*Client) AutoPipeline() (*AutoPipeliner, error)
func (*Client) AutoPipelineWithOptions(config *AutoPipelineOptions) (*AutoPipeliner, error)
func (*Client) CSCRefreshStats() CSCRefreshStats
func (*Client) CSCStats() CSCStats
func (*Client) Close() error
func (*Client) Conn() *Conn
func (*Client) EphemeralConn() *Conn
func (*Client) GetMaintNotificationsManager() *maintnotifications.Manager
func (*Client) GetPushNotificationHandler(pushNotificationName string) push.NotificationHandler
func (*Client) HotKeysGet(ctx context.Context) *HotKeysCmd
func (*Client) HotKeysReset(ctx context.Context) *StatusCmd
func (*Client) HotKeysStart(ctx context.Context, args *HotKeysStartArgs) *StatusCmd
func (*Client) HotKeysStop(ctx context.Context) *StatusCmd
func (*Client) NewAggregateBuilder(ctx context.Context, index string, query string) *AggregateBuilder
func (*Client) NewAliasBuilder(ctx context.Context, alias string) *AliasBuilder
func (*Client) NewCreateIndexBuilder(ctx context.Context, index string) *CreateIndexBuilder
func (*Client) NewCursorBuilder(ctx context.Context, index string, cursorId int64) *CursorBuilder
func (*Client) NewDictBuilder(ctx context.Context, dict string) *DictBuilder
func (*Client) NewDropIndexBuilder(ctx context.Context, index string) *DropIndexBuilder
func (*Client) NewExplainBuilder(ctx context.Context, index string, query string) *ExplainBuilder
func (*Client) NewSearchBuilder(ctx context.Context, index string, query string) *SearchBuilder
func (*Client) NewSearchInfoBuilder(ctx context.Context, index string) *FTInfoBuilder
func (*Client) NewSpellCheckBuilder(ctx context.Context, index string, query string) *SpellCheckBuilder
func (*Client) NewSynUpdateBuilder(ctx context.Context, index string, groupId any) *SynUpdateBuilder
func (*Client) NewTagValsBuilder(ctx context.Context, index string, field string) *TagValsBuilder
func (*Client) NodeAddress() string
func (*Client) Options() *Options
func (*Client) PSubscribe(ctx context.Context, channels ...string) *PubSub
func (*Client) Pipeline() Pipeliner
func (*Client) Pipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
func (*Client) PoolStats() *PoolStats
func (*Client) Process(ctx context.Context, cmd Cmder) error
func (*Client) RegisterPushNotificationHandler(pushNotificationName string, handler push.NotificationHandler, protected bool) error
func (*Client) SSubscribe(ctx context.Context, channels ...string) *PubSub
func (*Client) Subscribe(ctx context.Context, channels ...string) *PubSub
func (*Client) TxPipeline() Pipeliner
func (*Client) TxPipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
func (*Client) Watch(ctx context.Context, fn func(*Tx) error, keys ...string) error
func (*Client) WithTimeout(timeout time.Duration) *Client
type ClientFlags uint64
type ClientInfo struct { ID int64; Addr string; LAddr string; FD int64; Name string; Age time.Duration; Idle time.Duration; Flags ClientFlags; DB int; Sub int; PSub int; SSub int; Multi int; Watch int; QueryBuf int; QueryBufFree int; ArgvMem int; MultiMem int; BufferSize int; BufferPeak int; OutputBufferLength int; OutputListLength int; OutputMemory int; TotalMemory int; TotalNetIn int; TotalNetOut int; TotalCmds int; IoThread int; Events string; LastCmd string; User string; Redir int64; Resp int; LibName string; LibVer string; ReadEvents uint64; AvgPipelineLenSum uint64; AvgPipelineLenCnt uint64 }
type ClientInfoCmd struct { baseCmd }
func (*ClientInfoCmd) Clone() Cmder
func (*ClientInfoCmd) Result() (*ClientInfo, error)
func (*ClientInfoCmd) SetVal(val *ClientInfo)
func (*ClientInfoCmd) String() string
func (*ClientInfoCmd) Val() *ClientInfo
type ClientSideCacheConfig = CacheConfig
type ClientTrackingOptions struct { Redirect int64; Bcast bool; Prefixes []string; OptIn bool; OptOut bool; NoLoop bool }
type ClusterClient struct { cmdable; hooksMixin }
func (*ClusterClient) AsyncAutoPipeline() (*AutoPipeliner, error)
func (*ClusterClient) AsyncAutoPipelineWithOptions(config *AutoPipelineOptions) (*AutoPipeliner, error)
func (*ClusterClient) AutoPipeline() (*AutoPipeliner, error)
func (*ClusterClient) AutoPipelineWithOptions(config *AutoPipelineOptions) (*AutoPipeliner, error)
func (*ClusterClient) Close() error
func (*ClusterClient) DBSize(ctx context.Context) *IntCmd
func (*ClusterClient) ForEachMaster(ctx context.Context, fn func(ctx context.Context, client *Client) error) error
func (*ClusterClient) ForEachShard(ctx context.Context, fn func(ctx context.Context, client *Client) error) error
func (*ClusterClient) ForEachSlave(ctx context.Context, fn func(ctx context.Context, client *Client) error) error
func (*ClusterClient) GetResolver() *commandInfoResolver
func (*ClusterClient) HImportDiscard(ctx context.Context, fieldsetName string) *IntCmd
func (*ClusterClient) HImportDiscardAll(ctx context.Context) *IntCmd
func (*ClusterClient) HImportPrepare(ctx context.Context, fieldsetName string, fields ...string) *StatusCmd
func (*ClusterClient) MasterForKey(ctx context.Context, key string) (*Client, error)
func (*ClusterClient) NewDynamicResolver() *commandInfoResolver
func (*ClusterClient) OnNewNode(fn func(rdb *Client))
func (*ClusterClient) Options() *ClusterOptions
func (*ClusterClient) PSubscribe(ctx context.Context, channels ...string) *PubSub
func (*ClusterClient) Pipeline() Pipeliner
func (*ClusterClient) Pipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
func (*ClusterClient) PoolStats() *PoolStats
func (*ClusterClient) Process(ctx context.Context, cmd Cmder) error
func (*ClusterClient) ReloadState(ctx context.Context)
func (*ClusterClient) SSubscribe(ctx context.Context, channels ...string) *PubSub
func (*ClusterClient) ScriptExists(ctx context.Context, hashes ...string) *BoolSliceCmd
func (*ClusterClient) ScriptFlush(ctx context.Context) *StatusCmd
func (*ClusterClient) ScriptLoad(ctx context.Context, script string) *StringCmd
func (*ClusterClient) SetCommandInfoResolver(cmdInfoResolver *commandInfoResolver)
func (*ClusterClient) SlaveForKey(ctx context.Context, key string) (*Client, error)
func (*ClusterClient) Subscribe(ctx context.Context, channels ...string) *PubSub
func (*ClusterClient) TxPipeline() Pipeliner
func (*ClusterClient) TxPipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
func (*ClusterClient) Watch(ctx context.Context, fn func(*Tx) error, keys ...string) error
type ClusterCmdable interface { ClusterAddSlots(ctx context.Context, slots ...int) *StatusCmd; ClusterAddSlotsRange(ctx context.Context, min int, max int) *StatusCmd; ClusterCountFailureReports(ctx context.Context, nodeID string) *IntCmd; ClusterCountKeysInSlot(ctx context.Context, slot int) *IntCmd; ClusterDelSlots(ctx context.Context, slots ...int) *StatusCmd; ClusterDelSlotsRange(ctx context.Context, min int, max int) *StatusCmd; ClusterFailover(ctx context.Context) *StatusCmd; ClusterForget(ctx context.Context, nodeID string) *StatusCmd; ClusterGetKeysInSlot(ctx context.Context, slot int, count int) *StringSliceCmd; ClusterInfo(ctx context.Context) *StringCmd; ClusterKeySlot(ctx context.Context, key string) *IntCmd; ClusterLinks(ctx context.Context) *ClusterLinksCmd; ClusterMeet(ctx context.Context, host string, port string) *StatusCmd; ClusterMyID(ctx context.Context) *StringCmd; ClusterMyShardID(ctx context.Context) *StringCmd; ClusterNodes(ctx context.Context) *StringCmd; ClusterReplicate(ctx context.Context, nodeID string) *StatusCmd; ClusterResetHard(ctx context.Context) *StatusCmd; ClusterResetSoft(ctx context.Context) *StatusCmd; ClusterSaveConfig(ctx context.Context) *StatusCmd; ClusterShards(ctx context.Context) *ClusterShardsCmd; ClusterSlaves(ctx context.Context, nodeID string) *StringSliceCmd; ClusterSlots(ctx context.Context) *ClusterSlotsCmd; ReadOnly(ctx context.Context) *StatusCmd; ReadWrite(ctx context.Context) *StatusCmd }
type ClusterLink struct { Direction string; Node string; CreateTime int64; Events string; SendBufferAllocated int64; SendBufferUsed int64 }
type ClusterLinksCmd struct { baseCmd }
func (*ClusterLinksCmd) Clone() Cmder
func (*ClusterLinksCmd) Result() ([]ClusterLink, error)
func (*ClusterLinksCmd) SetVal(val []ClusterLink)
func (*ClusterLinksCmd) String() string
func (*ClusterLinksCmd) Val() []ClusterLink
type ClusterNode struct { ID string; Addr string; NetworkingMetadata map[string]string }
type ClusterOptions struct { Addrs []string; ClientName string; NewClient func(opt *Options) *Client; MaxRedirects int; ReadOnly bool; RouteByLatency bool; RouteByLatencyTolerance time.Duration; RouteRandomly bool; ClusterSlots func(context.Context) ([]ClusterSlot, error); Dialer func(ctx context.Context, network string, addr string) (net.Conn, error); OnConnect func(ctx context.Context, cn *Conn) error; Protocol int; Username string; Password string; CredentialsProvider func() (username string, password string); CredentialsProviderContext func(ctx context.Context) (username string, password string, err error); StreamingCredentialsProvider auth.StreamingCredentialsProvider; MaxRetries int; MinRetryBackoff time.Duration; MaxRetryBackoff time.Duration; DialTimeout time.Duration; DialerRetries int; DialerRetryTimeout time.Duration; DialerRetryBackoff func(attempt int) time.Duration; ReadTimeout time.Duration; WriteTimeout time.Duration; ContextTimeoutEnabled bool; MaxConcurrentDials int; PoolFIFO bool; PoolSize int; PoolTimeout time.Duration; MinIdleConns int; MaxIdleConns int; MaxActiveConns int; ConnMaxIdleTime time.Duration; ConnMaxLifetime time.Duration; ConnMaxLifetimeJitter time.Duration; ReadBufferSize int; WriteBufferSize int; PipelineReadBufferSize int; PipelineWriteBufferSize int; PipelinePoolSize int; AutoPipelineOptions *AutoPipelineOptions; TLSConfig *tls.Config; DisableRoutingPolicies bool; DisableIndentity bool; DisableIdentity bool; IdentitySuffix string; UnstableResp3 bool; PushNotificationProcessor push.NotificationProcessor; FailingTimeoutSeconds int; MaintNotificationsConfig *maintnotifications.Config; ShardPicker routing.ShardPicker; ClusterStateReloadInterval time.Duration }
type ClusterShard struct { Slots []SlotRange; Nodes []Node }
type ClusterShardsCmd struct { baseCmd }
func (*ClusterShardsCmd) Clone() Cmder
func (*ClusterShardsCmd) Result() ([]ClusterShard, error)
func (*ClusterShardsCmd) SetVal(val []ClusterShard)
func (*ClusterShardsCmd) String() string
func (*ClusterShardsCmd) Val() []ClusterShard
type ClusterSlot struct { Start int; End int; Nodes []ClusterNode }
type ClusterSlotsCmd struct { baseCmd }
func (*ClusterSlotsCmd) Clone() Cmder
func (*ClusterSlotsCmd) Result() ([]ClusterSlot, error)
func (*ClusterSlotsCmd) SetVal(val []ClusterSlot)
func (*ClusterSlotsCmd) String() string
func (*ClusterSlotsCmd) Val() []ClusterSlot
type Cmd struct { baseCmd }
func (*Cmd) Bool() (bool, error)
func (*Cmd) BoolSlice() ([]bool, error)
func (*Cmd) Clone() Cmder
func (*Cmd) Float32() (float32, error)
func (*Cmd) Float32Slice() ([]float32, error)
func (*Cmd) Float64() (float64, error)
func (*Cmd) Float64Slice() ([]float64, error)
func (*Cmd) Int() (int, error)
func (*Cmd) Int64() (int64, error)
func (*Cmd) Int64Slice() ([]int64, error)
func (*Cmd) Result() (any, error)
func (*Cmd) SetVal(val any)
func (*Cmd) Slice() ([]any, error)
func (*Cmd) String() string
func (*Cmd) StringSlice() ([]string, error)
func (*Cmd) Text() (string, error)
func (*Cmd) Uint64() (uint64, error)
func (*Cmd) Uint64Slice() ([]uint64, error)
func (*Cmd) Val() any
type CmdType uint8
type CmdTypeGetter interface { GetCmdType() CmdType }
type CmdTypeKeyValuesValue struct{}
type CmdTypeScanValue struct{}
type CmdTypeXAutoClaimJustIDValue struct{}
type CmdTypeXAutoClaimValue struct{}
type CmdTypeXAutoClaimWithDeletedValue struct{}
type CmdTypeZSliceWithKeyValue struct{}
type CmdTyper interface { GetCmdType() CmdType }
type Cmdable interface { ACLCmdable; ArrayCmdable; BitMapCmdable; ClusterCmdable; GenericCmdable; GeoCmdable; HashCmdable; HyperLogLogCmdable; ListCmdable; ProbabilisticCmdable; PubSubCmdable; ScriptingFunctionsCmdable; SearchCmdable; SetCmdable; SortedSetCmdable; StringCmdable; StreamCmdable; TimeseriesCmdable; JSONCmdable; VectorSetCmdable; BgRewriteAOF(ctx context.Context) *StatusCmd; BgSave(ctx context.Context) *StatusCmd; ClientGetName(ctx context.Context) *StringCmd; ClientID(ctx context.Context) *IntCmd; ClientInfo(ctx context.Context) *ClientInfoCmd; ClientKill(ctx context.Context, ipPort string) *StatusCmd; ClientKillByFilter(ctx context.Context, keys ...string) *IntCmd; ClientList(ctx context.Context) *StringCmd; ClientMaintNotifications(ctx context.Context, enabled bool, endpointType string) *StatusCmd; ClientPause(ctx context.Context, dur time.Duration) *BoolCmd; ClientTracking(ctx context.Context, on bool, opt *ClientTrackingOptions) *StatusCmd; ClientTrackingOff(ctx context.Context) *StatusCmd; ClientTrackingOn(ctx context.Context, opt *ClientTrackingOptions) *StatusCmd; ClientUnblock(ctx context.Context, id int64) *IntCmd; ClientUnblockWithError(ctx context.Context, id int64) *IntCmd; ClientUnpause(ctx context.Context) *BoolCmd; Command(ctx context.Context) *CommandsInfoCmd; CommandGetKeys(ctx context.Context, commands ...any) *StringSliceCmd; CommandGetKeysAndFlags(ctx context.Context, commands ...any) *KeyFlagsCmd; CommandList(ctx context.Context, filter *FilterBy) *StringSliceCmd; ConfigGet(ctx context.Context, parameter string) *MapStringStringCmd; ConfigResetStat(ctx context.Context) *StatusCmd; ConfigRewrite(ctx context.Context) *StatusCmd; ConfigSet(ctx context.Context, parameter string, value string) *StatusCmd; DBSize(ctx context.Context) *IntCmd; DebugObject(ctx context.Context, key string) *StringCmd; Echo(ctx context.Context, message any) *StringCmd; FlushAll(ctx context.Context) *StatusCmd; FlushAllAsync(ctx context.Context) *StatusCmd; FlushDB(ctx context.Context) *StatusCmd; FlushDBAsync(ctx context.Context) *StatusCmd; Info(ctx context.Context, section ...string) *StringCmd; InfoMap(ctx context.Context, section ...string) *InfoCmd; LastSave(ctx context.Context) *IntCmd; Latency(ctx context.Context) *LatencyCmd; LatencyReset(ctx context.Context, events ...any) *StatusCmd; MemoryUsage(ctx context.Context, key string, samples ...int) *IntCmd; ModuleLoadex(ctx context.Context, conf *ModuleLoadexConfig) *StringCmd; Ping(ctx context.Context) *StatusCmd; Pipeline() Pipeliner; Pipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error); Quit(ctx context.Context) *StatusCmd; ReplicaOf(ctx context.Context, host string, port string) *StatusCmd; Save(ctx context.Context) *StatusCmd; Shutdown(ctx context.Context) *StatusCmd; ShutdownNoSave(ctx context.Context) *StatusCmd; ShutdownSave(ctx context.Context) *StatusCmd; SlaveOf(ctx context.Context, host string, port string) *StatusCmd; SlowLogGet(ctx context.Context, num int64) *SlowLogCmd; SlowLogLen(ctx context.Context) *IntCmd; SlowLogReset(ctx context.Context) *StatusCmd; Time(ctx context.Context) *TimeCmd; TxPipeline() Pipeliner; TxPipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error); Unlink(ctx context.Context, keys ...string) *IntCmd }
type Cmder interface { Args() []any; Clone() Cmder; Err() error; FullName() string; GetCmdType() CmdType; Name() string; NoRetry() bool; SetErr(error); SetFirstKeyPos(int8); SetStepCount(int8); String() string; await(); cachedSlot(); firstKeyPos(); rawErr(); readRawReply(); readReply(); readTimeout(); setCachedSlot(); setReady(); stepCount(); stringArg() }
type CollectColumn = []CollectEntry
type CollectEntry = map[string]any
type CommandInfo struct { Name string; Arity int8; Flags []string; ACLFlags []string; FirstKeyPos int8; LastKeyPos int8; StepCount int8; ReadOnly bool; CommandPolicy *routing.CommandPolicy }
type CommandInfoResolveFunc func(ctx context.Context, cmd Cmder) *routing.CommandPolicy
type CommandsInfoCmd struct { baseCmd }
func (*CommandsInfoCmd) Clone() Cmder
func (*CommandsInfoCmd) Result() (map[string]*CommandInfo, error)
func (*CommandsInfoCmd) SetVal(val map[string]*CommandInfo)
func (*CommandsInfoCmd) String() string
func (*CommandsInfoCmd) Val() map[string]*CommandInfo
type Conn struct { baseClient; cmdable; statefulCmdable }
func (*Conn) Pipeline() Pipeliner
func (*Conn) Pipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
func (*Conn) Process(ctx context.Context, cmd Cmder) error
func (*Conn) RegisterPushNotificationHandler(pushNotificationName string, handler push.NotificationHandler, protected bool) error
func (*Conn) TxPipeline() Pipeliner
func (*Conn) TxPipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
type ConnInfo interface { PoolName() string; RemoteAddr() net.Addr }
type ConsistentHash interface { Get(string) string }
type CreateIndexBuilder struct{}
func (*CreateIndexBuilder) DefaultLanguage(lang string) *CreateIndexBuilder
func (*CreateIndexBuilder) Filter(filter string) *CreateIndexBuilder
func (*CreateIndexBuilder) LanguageField(field string) *CreateIndexBuilder
func (*CreateIndexBuilder) NoFields() *CreateIndexBuilder
func (*CreateIndexBuilder) NoFreqs() *CreateIndexBuilder
func (*CreateIndexBuilder) NoHL() *CreateIndexBuilder
func (*CreateIndexBuilder) NoOffsets() *CreateIndexBuilder
func (*CreateIndexBuilder) OnHash() *CreateIndexBuilder
func (*CreateIndexBuilder) OnJSON() *CreateIndexBuilder
func (*CreateIndexBuilder) PayloadField(field string) *CreateIndexBuilder
func (*CreateIndexBuilder) Prefix(prefixes ...any) *CreateIndexBuilder
func (*CreateIndexBuilder) Run() (string, error)
func (*CreateIndexBuilder) Schema(field *FieldSchema) *CreateIndexBuilder
func (*CreateIndexBuilder) Score(score float64) *CreateIndexBuilder
func (*CreateIndexBuilder) ScoreField(field string) *CreateIndexBuilder
func (*CreateIndexBuilder) SkipInitialScan() *CreateIndexBuilder
func (*CreateIndexBuilder) StopWords(words ...any) *CreateIndexBuilder
func (*CreateIndexBuilder) Temporary(sec int) *CreateIndexBuilder
type CursorBuilder struct{}
func (*CursorBuilder) Action(action string) *CursorBuilder
func (*CursorBuilder) Count(count int) *CursorBuilder
func (*CursorBuilder) Del() *CursorBuilder
func (*CursorBuilder) Read() *CursorBuilder
func (*CursorBuilder) Run() (any, error)
type CursorStats struct { GlobalIdle int; GlobalTotal int; IndexCapacity int; IndexTotal int }
type DelExArgs struct { Mode string; MatchValue any; MatchDigest uint64 }
type DialHook func(ctx context.Context, network string, addr string) (net.Conn, error)
type DictBuilder struct{}
func (*DictBuilder) Action(action string) *DictBuilder
func (*DictBuilder) Add(terms ...any) *DictBuilder
func (*DictBuilder) Del(terms ...any) *DictBuilder
func (*DictBuilder) Dump() *DictBuilder
func (*DictBuilder) Run() (any, error)
type DigestCmd struct { baseCmd }
func (*DigestCmd) Clone() Cmder
func (*DigestCmd) Result() (uint64, error)
func (*DigestCmd) SetVal(val uint64)
func (*DigestCmd) String() string
func (*DigestCmd) Val() uint64
type Document struct { ID string; Score *float64; Payload *string; SortKey *string; Fields map[string]string; Error error }
type DropIndexBuilder struct{}
func (*DropIndexBuilder) DeleteDocs() *DropIndexBuilder
func (*DropIndexBuilder) Run() (string, error)
type DurationCmd struct { baseCmd }
func (*DurationCmd) Clone() Cmder
func (*DurationCmd) Result() (time.Duration, error)
func (*DurationCmd) SetVal(val time.Duration)
func (*DurationCmd) String() string
func (*DurationCmd) Val() time.Duration
type Engine struct { Language string; LibrariesCount int64; FunctionsCount int64 }
type Error interface { error; RedisError() }
type ExpirationMode string
type ExpirationOption struct { Mode ExpirationMode; Value int64 }
type ExplainBuilder struct{}
func (*ExplainBuilder) Dialect(d string) *ExplainBuilder
func (*ExplainBuilder) Run() (string, error)
type FPHAType string
type FTAggregateApply struct { Field string; As string }
type FTAggregateCollect struct { FieldsAll bool; Fields []string; Distinct bool; SortBy []FTAggregateSortBy; Limit *FTAggregateCollectLimit; As string }
type FTAggregateCollectLimit struct { Offset int; Count int }
type FTAggregateGroupBy struct { Fields []any; Reduce []FTAggregateReducer }
type FTAggregateLoad struct { Field string; As string }
type FTAggregateOptions struct { Verbatim bool; LoadAll bool; Timeout int; Scorer string; AddScores bool; Steps []FTAggregateStep; LimitOffset int; Limit int; Filter string; WithCursor bool; WithCursorOptions *FTAggregateWithCursor; Params map[string]any; DialectVersion int; Load []FTAggregateLoad; GroupBy []FTAggregateGroupBy; SortBy []FTAggregateSortBy; SortByMax int; Apply []FTAggregateApply }
type FTAggregateReducer struct { Reducer SearchAggregator; Args []any; As string }
type FTAggregateResult struct { Total int; Rows []AggregateRow; Warnings []string }
type FTAggregateSortBy struct { FieldName string; Asc bool; Desc bool }
type FTAggregateSortByStep struct { Fields []FTAggregateSortBy; Max int }
type FTAggregateStep struct { Load *FTAggregateLoad; Apply *FTAggregateApply; GroupBy *FTAggregateGroupBy; SortBy *FTAggregateSortByStep }
type FTAggregateWithCursor struct { Count int; MaxIdle int }
type FTAttribute struct { Identifier string; Attribute string; Type string; Weight float64; Sortable bool; NoStem bool; NoIndex bool; UNF bool; PhoneticMatcher string; CaseSensitive bool; WithSuffixtrie bool; Algorithm string; DataType string; Dim int; DistanceMetric string; M int; EFConstruction int }
type FTCreateOptions struct { OnHash bool; OnJSON bool; Prefix []any; Filter string; DefaultLanguage string; LanguageField string; Score float64; ScoreField string; PayloadField string; MaxTextFields int; NoOffsets bool; Temporary int; NoHL bool; NoFields bool; NoFreqs bool; StopWords []any; SkipInitialScan bool }
type FTDropIndexOptions struct { DeleteDocs bool }
type FTExplainOptions struct { Dialect string }
type FTFlatOptions struct { Type string; Dim int; DistanceMetric string; InitialCapacity int; BlockSize int }
type FTHNSWOptions struct { Type string; Dim int; DistanceMetric string; InitialCapacity int; MaxEdgesPerNode int; MaxAllowedEdgesPerNode int; EFRunTime int; Epsilon float64; Rerank bool; HasRerank bool }
type FTHybridApply struct { Expression string; AsField string }
type FTHybridCmd struct { baseCmd }
func (*FTHybridCmd) Clone() Cmder
func (*FTHybridCmd) CursorResult() (*FTHybridCursorResult, error)
func (*FTHybridCmd) CursorVal() *FTHybridCursorResult
func (*FTHybridCmd) RawResult() (any, error)
func (*FTHybridCmd) RawVal() any
func (*FTHybridCmd) Result() (FTHybridResult, error)
func (*FTHybridCmd) SetVal(val FTHybridResult)
func (*FTHybridCmd) String() string
func (*FTHybridCmd) Val() FTHybridResult
type FTHybridCombineMethod string
type FTHybridCombineOptions struct { Method FTHybridCombineMethod; Count int; Window int; Constant float64; Alpha float64; Beta float64; YieldScoreAs string }
type FTHybridCursorResult struct { SearchCursorID int; VsimCursorID int }
type FTHybridGroupBy struct { Count int; Fields []string; ReduceFunc string; ReduceCount int; ReduceParams []any }
type FTHybridOptions struct { CountExpressions int; SearchExpressions []FTHybridSearchExpression; VectorExpressions []FTHybridVectorExpression; Combine *FTHybridCombineOptions; Load []string; GroupBy *FTHybridGroupBy; Apply []FTHybridApply; SortBy []FTSearchSortBy; Filter string; LimitOffset int; Limit int; Params map[string]any; ExplainScore bool; Timeout int; WithCursor bool; WithCursorOptions *FTHybridWithCursor }
type FTHybridResult struct { TotalResults int; Results []map[string]any; Warnings []string; ExecutionTime float64 }
type FTHybridSearchExpression struct { Query string; Scorer string; ScorerParams []any; YieldScoreAs string }
type FTHybridVectorExpression struct { VectorField string; VectorData Vector; VectorParamName string; Method FTHybridVectorMethod; MethodParams []any; ShardKRatio float64; Filter string; YieldScoreAs string }
type FTHybridVectorMethod = string
type FTHybridWithCursor struct { Count int; MaxIdle int }
type FTInfoBuilder struct{}
func (*FTInfoBuilder) Run() (FTInfoResult, error)
type FTInfoCmd struct { baseCmd }
func (*FTInfoCmd) Clone() Cmder
func (*FTInfoCmd) RawResult() (any, error)
func (*FTInfoCmd) RawVal() any
func (*FTInfoCmd) Result() (FTInfoResult, error)
func (*FTInfoCmd) SetVal(val FTInfoResult)
func (*FTInfoCmd) String() string
func (*FTInfoCmd) Val() FTInfoResult
type FTInfoResult struct { IndexErrors IndexErrors; Attributes []FTAttribute; BytesPerRecordAvg string; Cleaning int; CursorStats CursorStats; DialectStats map[string]int; DocTableSizeMB float64; FieldStatistics []FieldStatistic; GCStats GCStats; GeoshapesSzMB float64; HashIndexingFailures int; IndexDefinition IndexDefinition; IndexName string; IndexOptions []string; Indexing int; InvertedSzMB float64; KeyTableSizeMB float64; MaxDocID int; NumDocs int; NumRecords int; NumTerms int; NumberOfUses int; OffsetBitsPerRecordAvg string; OffsetVectorsSzMB float64; OffsetsPerTermAvg string; PercentIndexed float64; RecordsPerDocAvg string; SortableValuesSizeMB float64; TagOverheadSzMB float64; TextOverheadSzMB float64; TotalIndexMemorySzMB float64; TotalIndexingTime int; TotalInvertedIndexBlocks int; VectorIndexSzMB float64 }
type FTSearchCmd struct { baseCmd }
func (*FTSearchCmd) Clone() Cmder
func (*FTSearchCmd) RawResult() (any, error)
func (*FTSearchCmd) RawVal() any
func (*FTSearchCmd) Result() (FTSearchResult, error)
func (*FTSearchCmd) SetVal(val FTSearchResult)
func (*FTSearchCmd) String() string
func (*FTSearchCmd) Val() FTSearchResult
type FTSearchFilter struct { FieldName any; Min any; Max any }
type FTSearchGeoFilter struct { FieldName string; Longitude float64; Latitude float64; Radius float64; Unit string }
type FTSearchOptions struct { NoContent bool; Verbatim bool; NoStopWords bool; WithScores bool; WithPayloads bool; WithSortKeys bool; Filters []FTSearchFilter; GeoFilter []FTSearchGeoFilter; InKeys []any; InFields []any; Return []FTSearchReturn; Slop int; Timeout int; InOrder bool; Language string; Expander string; Scorer string; ExplainScore bool; Payload string; SortBy []FTSearchSortBy; SortByWithCount bool; LimitOffset int; Limit int; CountOnly bool; Params map[string]any; DialectVersion int }
type FTSearchResult struct { Total int; Docs []Document; Warnings []string }
type FTSearchReturn struct { FieldName string; As string }
type FTSearchSortBy struct { FieldName string; Asc bool; Desc bool }
type FTSpellCheckCmd struct { baseCmd }
func (*FTSpellCheckCmd) Clone() Cmder
func (*FTSpellCheckCmd) RawResult() (any, error)
func (*FTSpellCheckCmd) RawVal() any
func (*FTSpellCheckCmd) Result() ([]SpellCheckResult, error)
func (*FTSpellCheckCmd) SetVal(val []SpellCheckResult)
func (*FTSpellCheckCmd) String() string
func (*FTSpellCheckCmd) Val() []SpellCheckResult
type FTSpellCheckOptions struct { Distance int; Terms *FTSpellCheckTerms; Dialect int }
type FTSpellCheckTerms struct { Inclusion string; Dictionary string; Terms []any }
type FTSynDumpCmd struct { baseCmd }
func (*FTSynDumpCmd) Clone() Cmder
func (*FTSynDumpCmd) RawResult() (any, error)
func (*FTSynDumpCmd) RawVal() any
func (*FTSynDumpCmd) Result() ([]FTSynDumpResult, error)
func (*FTSynDumpCmd) SetVal(val []FTSynDumpResult)
func (*FTSynDumpCmd) String() string
func (*FTSynDumpCmd) Val() []FTSynDumpResult
type FTSynDumpResult struct { Term string; Synonyms []string }
type FTSynUpdateOptions struct { SkipInitialScan bool }
type FTVamanaOptions struct { Type string; Dim int; DistanceMetric string; Compression string; ConstructionWindowSize int; GraphMaxDegree int; SearchWindowSize int; Epsilon float64; TrainingThreshold int; ReduceDim int }
type FTVectorArgs struct { FlatOptions *FTFlatOptions; HNSWOptions *FTHNSWOptions; VamanaOptions *FTVamanaOptions }
type FailoverOptions struct { MasterName string; SentinelAddrs []string; ClientName string; SentinelUsername string; SentinelPassword string; RouteByLatency bool; RouteByLatencyTolerance time.Duration; RouteRandomly bool; ReplicaOnly bool; UseDisconnectedReplicas bool; Dialer func(ctx context.Context, network string, addr string) (net.Conn, error); OnConnect func(ctx context.Context, cn *Conn) error; Protocol int; Username string; Password string; CredentialsProvider func() (username string, password string); CredentialsProviderContext func(ctx context.Context) (username string, password string, err error); StreamingCredentialsProvider auth.StreamingCredentialsProvider; DB int; MaxRetries int; MinRetryBackoff time.Duration; MaxRetryBackoff time.Duration; DialTimeout time.Duration; DialerRetries int; DialerRetryTimeout time.Duration; DialerRetryBackoff func(attempt int) time.Duration; ReadTimeout time.Duration; WriteTimeout time.Duration; ContextTimeoutEnabled bool; ReadBufferSize int; WriteBufferSize int; PipelineReadBufferSize int; PipelineWriteBufferSize int; PipelinePoolSize int; AutoPipelineOptions *AutoPipelineOptions; PoolFIFO bool; PoolSize int; MaxConcurrentDials int; PoolTimeout time.Duration; MinIdleConns int; MaxIdleConns int; MaxActiveConns int; ConnMaxIdleTime time.Duration; ConnMaxLifetime time.Duration; ConnMaxLifetimeJitter time.Duration; TLSConfig *tls.Config; DisableIndentity bool; DisableIdentity bool; IdentitySuffix string; FailingTimeoutSeconds int; UnstableResp3 bool; PushNotificationProcessor push.NotificationProcessor }
type FieldSchema struct { FieldName string; As string; FieldType SearchFieldType; Sortable bool; UNF bool; NoStem bool; NoIndex bool; PhoneticMatcher string; Weight float64; Separator string; CaseSensitive bool; WithSuffixtrie bool; VectorArgs *FTVectorArgs; GeoShapeFieldType string; IndexEmpty bool; IndexMissing bool }
type FieldStatistic struct { Identifier string; Attribute string; IndexErrors IndexErrors }
type FilterBy struct { Module string; ACLCat string; Pattern string }
type FloatCmd struct { baseCmd }
func (*FloatCmd) Clone() Cmder
func (*FloatCmd) Result() (float64, error)
func (*FloatCmd) SetVal(val float64)
func (*FloatCmd) String() string
func (*FloatCmd) Val() float64
type FloatSliceCmd struct { baseCmd }
func (*FloatSliceCmd) Clone() Cmder
func (*FloatSliceCmd) Result() ([]float64, error)
func (*FloatSliceCmd) SetVal(val []float64)
func (*FloatSliceCmd) String() string
func (*FloatSliceCmd) Val() []float64
type Function struct { Name string; Description string; Flags []string }
type FunctionListCmd struct { baseCmd }
func (*FunctionListCmd) Clone() Cmder
func (*FunctionListCmd) First() (*Library, error)
func (*FunctionListCmd) Result() ([]Library, error)
func (*FunctionListCmd) SetVal(val []Library)
func (*FunctionListCmd) String() string
func (*FunctionListCmd) Val() []Library
type FunctionListQuery struct { LibraryNamePattern string; WithCode bool }
type FunctionStats struct { Engines []Engine }
func (*FunctionStats) AllRunningScripts() []RunningScript
func (*FunctionStats) Running() bool
func (*FunctionStats) RunningScript() (RunningScript, bool)
type FunctionStatsCmd struct { baseCmd }
func (*FunctionStatsCmd) Clone() Cmder
func (*FunctionStatsCmd) Result() (FunctionStats, error)
func (*FunctionStatsCmd) SetVal(val FunctionStats)
func (*FunctionStatsCmd) String() string
func (*FunctionStatsCmd) Val() FunctionStats
type GCStats struct { BytesCollected int; TotalMsRun int; TotalCycles int; AverageCycleTimeMs string; LastRunTimeMs int; GCNumericTreesMissed int; GCBlocksDenied int }
type GenericCmdable interface { Copy(ctx context.Context, sourceKey string, destKey string, db int, replace bool) *IntCmd; Del(ctx context.Context, keys ...string) *IntCmd; Dump(ctx context.Context, key string) *StringCmd; Exists(ctx context.Context, keys ...string) *IntCmd; Expire(ctx context.Context, key string, expiration time.Duration) *BoolCmd; ExpireAt(ctx context.Context, key string, tm time.Time) *BoolCmd; ExpireGT(ctx context.Context, key string, expiration time.Duration) *BoolCmd; ExpireLT(ctx context.Context, key string, expiration time.Duration) *BoolCmd; ExpireNX(ctx context.Context, key string, expiration time.Duration) *BoolCmd; ExpireTime(ctx context.Context, key string) *DurationCmd; ExpireXX(ctx context.Context, key string, expiration time.Duration) *BoolCmd; Keys(ctx context.Context, pattern string) *StringSliceCmd; Migrate(ctx context.Context, host string, port string, key string, db int, timeout time.Duration) *StatusCmd; Move(ctx context.Context, key string, db int) *BoolCmd; ObjectEncoding(ctx context.Context, key string) *StringCmd; ObjectFreq(ctx context.Context, key string) *IntCmd; ObjectIdleTime(ctx context.Context, key string) *DurationCmd; ObjectRefCount(ctx context.Context, key string) *IntCmd; PExpire(ctx context.Context, key string, expiration time.Duration) *BoolCmd; PExpireAt(ctx context.Context, key string, tm time.Time) *BoolCmd; PExpireTime(ctx context.Context, key string) *DurationCmd; PTTL(ctx context.Context, key string) *DurationCmd; Persist(ctx context.Context, key string) *BoolCmd; RandomKey(ctx context.Context) *StringCmd; Rename(ctx context.Context, key string, newkey string) *StatusCmd; RenameNX(ctx context.Context, key string, newkey string) *BoolCmd; Restore(ctx context.Context, key string, ttl time.Duration, value string) *StatusCmd; RestoreReplace(ctx context.Context, key string, ttl time.Duration, value string) *StatusCmd; Scan(ctx context.Context, cursor uint64, match string, count int64) *ScanCmd; ScanType(ctx context.Context, cursor uint64, match string, count int64, keyType string) *ScanCmd; Sort(ctx context.Context, key string, sort *Sort) *StringSliceCmd; SortInterfaces(ctx context.Context, key string, sort *Sort) *SliceCmd; SortRO(ctx context.Context, key string, sort *Sort) *StringSliceCmd; SortStore(ctx context.Context, key string, store string, sort *Sort) *IntCmd; TTL(ctx context.Context, key string) *DurationCmd; Touch(ctx context.Context, keys ...string) *IntCmd; Type(ctx context.Context, key string) *StatusCmd }
type GeoCmdable interface { GeoAdd(ctx context.Context, key string, geoLocation ...*GeoLocation) *IntCmd; GeoDist(ctx context.Context, key string, member1 string, member2 string, unit string) *FloatCmd; GeoHash(ctx context.Context, key string, members ...string) *StringSliceCmd; GeoPos(ctx context.Context, key string, members ...string) *GeoPosCmd; GeoRadius(ctx context.Context, key string, longitude float64, latitude float64, query *GeoRadiusQuery) *GeoLocationCmd; GeoRadiusByMember(ctx context.Context, key string, member string, query *GeoRadiusQuery) *GeoLocationCmd; GeoRadiusByMemberStore(ctx context.Context, key string, member string, query *GeoRadiusQuery) *IntCmd; GeoRadiusStore(ctx context.Context, key string, longitude float64, latitude float64, query *GeoRadiusQuery) *IntCmd; GeoSearch(ctx context.Context, key string, q *GeoSearchQuery) *StringSliceCmd; GeoSearchLocation(ctx context.Context, key string, q *GeoSearchLocationQuery) *GeoSearchLocationCmd; GeoSearchStore(ctx context.Context, key string, store string, q *GeoSearchStoreQuery) *IntCmd }
type GeoLocation struct { Name string; Longitude float64; Latitude float64; Dist float64; GeoHash int64 }
type GeoLocationCmd struct { baseCmd }
func (*GeoLocationCmd) Clone() Cmder
func (*GeoLocationCmd) Result() ([]GeoLocation, error)
func (*GeoLocationCmd) SetVal(locations []GeoLocation)
func (*GeoLocationCmd) String() string
func (*GeoLocationCmd) Val() []GeoLocation
type GeoPos struct { Longitude float64; Latitude float64 }
type GeoPosCmd struct { baseCmd }
func (*GeoPosCmd) Clone() Cmder
func (*GeoPosCmd) Result() ([]*GeoPos, error)
func (*GeoPosCmd) SetVal(val []*GeoPos)
func (*GeoPosCmd) String() string
func (*GeoPosCmd) Val() []*GeoPos
type GeoRadiusQuery struct { Radius float64; Unit string; WithCoord bool; WithDist bool; WithGeoHash bool; Count int; Sort string; Store string; StoreDist string }
type GeoSearchLocationCmd struct { baseCmd }
func (*GeoSearchLocationCmd) Clone() Cmder
func (*GeoSearchLocationCmd) Result() ([]GeoLocation, error)
func (*GeoSearchLocationCmd) SetVal(val []GeoLocation)
func (*GeoSearchLocationCmd) String() string
func (*GeoSearchLocationCmd) Val() []GeoLocation
type GeoSearchLocationQuery struct { GeoSearchQuery; WithCoord bool; WithDist bool; WithHash bool }
type GeoSearchQuery struct { Member string; Longitude float64; Latitude float64; Radius float64; RadiusUnit string; BoxWidth float64; BoxHeight float64; BoxUnit string; Sort string; Count int; CountAny bool }
type GeoSearchStoreQuery struct { GeoSearchQuery; StoreDist bool }
type HExpireArgs struct { NX bool; XX bool; GT bool; LT bool }
type HGetEXExpirationType string
type HGetEXOptions struct { ExpirationType HGetEXExpirationType; ExpirationVal int64 }
type HImportDiscardAllCmd struct { IntCmd }
type HImportDiscardCmd struct { IntCmd }
type HImportPrepareCmd struct { StatusCmd }
type HImportSetCmd struct { StatusCmd }
type HSetEXCondition string
type HSetEXExpirationType string
type HSetEXOptions struct { Condition HSetEXCondition; ExpirationType HSetEXExpirationType; ExpirationVal int64 }
type HashCmdable interface { HDel(ctx context.Context, key string, fields ...string) *IntCmd; HExists(ctx context.Context, key string, field string) *BoolCmd; HExpire(ctx context.Context, key string, expiration time.Duration, fields ...string) *IntSliceCmd; HExpireAt(ctx context.Context, key string, tm time.Time, fields ...string) *IntSliceCmd; HExpireAtWithArgs(ctx context.Context, key string, tm time.Time, expirationArgs HExpireArgs, fields ...string) *IntSliceCmd; HExpireTime(ctx context.Context, key string, fields ...string) *IntSliceCmd; HExpireWithArgs(ctx context.Context, key string, expiration time.Duration, expirationArgs HExpireArgs, fields ...string) *IntSliceCmd; HGet(ctx context.Context, key string, field string) *StringCmd; HGetAll(ctx context.Context, key string) *MapStringStringCmd; HGetDel(ctx context.Context, key string, fields ...string) *StringSliceCmd; HGetEX(ctx context.Context, key string, fields ...string) *StringSliceCmd; HGetEXWithArgs(ctx context.Context, key string, options *HGetEXOptions, fields ...string) *StringSliceCmd; HImportDiscard(ctx context.Context, fieldsetName string) *IntCmd; HImportDiscardAll(ctx context.Context) *IntCmd; HImportPrepare(ctx context.Context, fieldsetName string, fields ...string) *StatusCmd; HImportSet(ctx context.Context, key string, fieldsetName string, values ...any) *StatusCmd; HIncrBy(ctx context.Context, key string, field string, incr int64) *IntCmd; HIncrByFloat(ctx context.Context, key string, field string, incr float64) *FloatCmd; HKeys(ctx context.Context, key string) *StringSliceCmd; HLen(ctx context.Context, key string) *IntCmd; HMGet(ctx context.Context, key string, fields ...string) *SliceCmd; HMSet(ctx context.Context, key string, values ...any) *BoolCmd; HPExpire(ctx context.Context, key string, expiration time.Duration, fields ...string) *IntSliceCmd; HPExpireAt(ctx context.Context, key string, tm time.Time, fields ...string) *IntSliceCmd; HPExpireAtWithArgs(ctx context.Context, key string, tm time.Time, expirationArgs HExpireArgs, fields ...string) *IntSliceCmd; HPExpireTime(ctx context.Context, key string, fields ...string) *IntSliceCmd; HPExpireWithArgs(ctx context.Context, key string, expiration time.Duration, expirationArgs HExpireArgs, fields ...string) *IntSliceCmd; HPTTL(ctx context.Context, key string, fields ...string) *IntSliceCmd; HPersist(ctx context.Context, key string, fields ...string) *IntSliceCmd; HRandField(ctx context.Context, key string, count int) *StringSliceCmd; HRandFieldWithValues(ctx context.Context, key string, count int) *KeyValueSliceCmd; HScan(ctx context.Context, key string, cursor uint64, match string, count int64) *ScanCmd; HScanNoValues(ctx context.Context, key string, cursor uint64, match string, count int64) *ScanCmd; HSet(ctx context.Context, key string, values ...any) *IntCmd; HSetEX(ctx context.Context, key string, fieldsAndValues ...string) *IntCmd; HSetEXWithArgs(ctx context.Context, key string, options *HSetEXOptions, fieldsAndValues ...string) *IntCmd; HSetNX(ctx context.Context, key string, field string, value any) *BoolCmd; HStrLen(ctx context.Context, key string, field string) *IntCmd; HTTL(ctx context.Context, key string, fields ...string) *IntSliceCmd; HVals(ctx context.Context, key string) *StringSliceCmd }
type Hook interface { DialHook(next DialHook) DialHook; ProcessHook(next ProcessHook) ProcessHook; ProcessPipelineHook(next ProcessPipelineHook) ProcessPipelineHook }
type HotKeysCmd struct { baseCmd }
func (*HotKeysCmd) Clone() Cmder
func (*HotKeysCmd) Result() (*HotKeysResult, error)
func (*HotKeysCmd) SetVal(val *HotKeysResult)
func (*HotKeysCmd) String() string
func (*HotKeysCmd) Val() *HotKeysResult
type HotKeysKeyEntry struct { Key string; Value any }
type HotKeysMetric string
type HotKeysResult struct { TrackingActive bool; SampleRatio uint8; SelectedSlots []HotKeysSlotRange; SampledCommandsSelectedSlots time.Duration; AllCommandsSelectedSlots time.Duration; AllCommandsAllSlots time.Duration; NetBytesSampledCommandsSelectedSlots int64; NetBytesAllCommandsSelectedSlots int64; NetBytesAllCommandsAllSlots int64; CollectionStartTime time.Time; CollectionDuration time.Duration; UsedCPUSys time.Duration; UsedCPUUser time.Duration; TotalNetBytes int64; ByCPUTime []HotKeysKeyEntry; ByNetBytes []HotKeysKeyEntry }
type HotKeysSlotRange []int64
type HotKeysStartArgs struct { Metrics []HotKeysMetric; Count uint8; Duration int64; Sample int64; Slots []uint16 }
type HyperLogLogCmdable interface { PFAdd(ctx context.Context, key string, els ...any) *IntCmd; PFCount(ctx context.Context, keys ...string) *IntCmd; PFMerge(ctx context.Context, dest string, keys ...string) *StatusCmd }
type IncrEXFloatArgs struct { By float64; LBound float64; UBound float64; HasLBound bool; HasUBound bool; Saturate bool; Expiration *ExpirationOption; ENX bool }
type IncrEXFloatCmd struct { baseCmd }
func (*IncrEXFloatCmd) Clone() Cmder
func (*IncrEXFloatCmd) Result() (IncrEXFloatResult, error)
func (*IncrEXFloatCmd) SetVal(val IncrEXFloatResult)
func (*IncrEXFloatCmd) String() string
func (*IncrEXFloatCmd) Val() IncrEXFloatResult
type IncrEXFloatResult struct { Value float64; AppliedIncrement float64 }
type IncrEXIntArgs struct { By int64; HasBy bool; LBound int64; UBound int64; HasLBound bool; HasUBound bool; Saturate bool; Expiration *ExpirationOption; ENX bool }
type IncrEXIntCmd struct { baseCmd }
func (*IncrEXIntCmd) Clone() Cmder
func (*IncrEXIntCmd) Result() (IncrEXIntResult, error)
func (*IncrEXIntCmd) SetVal(val IncrEXIntResult)
func (*IncrEXIntCmd) String() string
func (*IncrEXIntCmd) Val() IncrEXIntResult
type IncrEXIntResult struct { Value int64; AppliedIncrement int64 }
type IndexDefinition struct { KeyType string; Prefixes []string; DefaultScore float64 }
type IndexErrors struct { IndexingFailures int; LastIndexingError string; LastIndexingErrorKey string }
type InfoCmd struct { baseCmd }
func (*InfoCmd) Clone() Cmder
func (*InfoCmd) Item(section string, key string) string
func (*InfoCmd) Result() (map[string]map[string]string, error)
func (*InfoCmd) SetVal(val map[string]map[string]string)
func (*InfoCmd) String() string
func (*InfoCmd) Val() map[string]map[string]string
type IntCmd struct { baseCmd }
func (*IntCmd) Clone() Cmder
func (*IntCmd) Result() (int64, error)
func (*IntCmd) SetVal(val int64)
func (*IntCmd) String() string
func (*IntCmd) Uint64() (uint64, error)
func (*IntCmd) Val() int64
type IntPointerSliceCmd struct { baseCmd }
func (*IntPointerSliceCmd) Clone() Cmder
func (*IntPointerSliceCmd) Result() ([]*int64, error)
func (*IntPointerSliceCmd) SetVal(val []*int64)
func (*IntPointerSliceCmd) String() string
func (*IntPointerSliceCmd) Val() []*int64
type IntSliceCmd struct { baseCmd }
func (*IntSliceCmd) Clone() Cmder
func (*IntSliceCmd) Result() ([]int64, error)
func (*IntSliceCmd) SetVal(val []int64)
func (*IntSliceCmd) String() string
func (*IntSliceCmd) Val() []int64
type JSONArrIndexArgs struct { Start int; Stop *int }
type JSONArrTrimArgs struct { Start int; Stop *int }
type JSONCmd struct { baseCmd }
func (*JSONCmd) Clone() Cmder
func (*JSONCmd) Expanded() (any, error)
func (*JSONCmd) Result() (string, error)
func (*JSONCmd) SetVal(val string)
func (*JSONCmd) String() string
func (*JSONCmd) Val() string
type JSONCmdable interface { JSONArrAppend(ctx context.Context, key string, path string, values ...any) *IntSliceCmd; JSONArrIndex(ctx context.Context, key string, path string, value ...any) *IntSliceCmd; JSONArrIndexWithArgs(ctx context.Context, key string, path string, options *JSONArrIndexArgs, value ...any) *IntSliceCmd; JSONArrInsert(ctx context.Context, key string, path string, index int64, values ...any) *IntSliceCmd; JSONArrLen(ctx context.Context, key string, path string) *IntSliceCmd; JSONArrPop(ctx context.Context, key string, path string, index int) *StringSliceCmd; JSONArrTrim(ctx context.Context, key string, path string) *IntSliceCmd; JSONArrTrimWithArgs(ctx context.Context, key string, path string, options *JSONArrTrimArgs) *IntSliceCmd; JSONClear(ctx context.Context, key string, path string) *IntCmd; JSONDebugMemory(ctx context.Context, key string, path string) *IntCmd; JSONDel(ctx context.Context, key string, path string) *IntCmd; JSONForget(ctx context.Context, key string, path string) *IntCmd; JSONGet(ctx context.Context, key string, paths ...string) *JSONCmd; JSONGetWithArgs(ctx context.Context, key string, options *JSONGetArgs, paths ...string) *JSONCmd; JSONMGet(ctx context.Context, path string, keys ...string) *JSONSliceCmd; JSONMSet(ctx context.Context, params ...any) *StatusCmd; JSONMSetArgs(ctx context.Context, docs []JSONSetArgs) *StatusCmd; JSONMerge(ctx context.Context, key string, path string, value string) *StatusCmd; JSONNumIncrBy(ctx context.Context, key string, path string, value float64) *JSONCmd; JSONObjKeys(ctx context.Context, key string, path string) *SliceCmd; JSONObjLen(ctx context.Context, key string, path string) *IntPointerSliceCmd; JSONSet(ctx context.Context, key string, path string, value any) *StatusCmd; JSONSetMode(ctx context.Context, key string, path string, value any, mode string) *StatusCmd; JSONSetWithArgs(ctx context.Context, key string, path string, value any, options *JSONSetArgsOptions) *StatusCmd; JSONStrAppend(ctx context.Context, key string, path string, value string) *IntPointerSliceCmd; JSONStrLen(ctx context.Context, key string, path string) *IntPointerSliceCmd; JSONToggle(ctx context.Context, key string, path string) *IntPointerSliceCmd; JSONType(ctx context.Context, key string, path string) *JSONSliceCmd }
type JSONGetArgs struct { Indent string; Newline string; Space string }
type JSONSetArgs struct { Key string; Path string; Value any }
type JSONSetArgsOptions struct { Mode string; FPHA FPHAType }
type JSONSliceCmd struct { baseCmd }
func (*JSONSliceCmd) Clone() Cmder
func (*JSONSliceCmd) Result() ([]any, error)
func (*JSONSliceCmd) SetVal(val []any)
func (*JSONSliceCmd) String() string
func (*JSONSliceCmd) Val() []any
type KeyFlags struct { Key string; Flags []string }
type KeyFlagsCmd struct { baseCmd }
func (*KeyFlagsCmd) Clone() Cmder
func (*KeyFlagsCmd) Result() ([]KeyFlags, error)
func (*KeyFlagsCmd) SetVal(val []KeyFlags)
func (*KeyFlagsCmd) String() string
func (*KeyFlagsCmd) Val() []KeyFlags
type KeyValue struct { Key string; Value string }
type KeyValueSliceCmd struct { baseCmd }
func (*KeyValueSliceCmd) Clone() Cmder
func (*KeyValueSliceCmd) Result() ([]KeyValue, error)
func (*KeyValueSliceCmd) SetVal(val []KeyValue)
func (*KeyValueSliceCmd) String() string
func (*KeyValueSliceCmd) Val() []KeyValue
type KeyValuesCmd struct { baseCmd }
func (*KeyValuesCmd) Clone() Cmder
func (*KeyValuesCmd) Result() (string, []string, error)
func (*KeyValuesCmd) SetVal(key string, val []string)
func (*KeyValuesCmd) String() string
func (*KeyValuesCmd) Val() (string, []string)
type LCSCmd struct { baseCmd }
func (*LCSCmd) Clone() Cmder
func (*LCSCmd) Result() (*LCSMatch, error)
func (*LCSCmd) SetVal(val *LCSMatch)
func (*LCSCmd) String() string
func (*LCSCmd) Val() *LCSMatch
type LCSMatch struct { MatchString string; Matches []LCSMatchedPosition; Len int64 }
type LCSMatchedPosition struct { Key1 LCSPosition; Key2 LCSPosition; MatchLen int64 }
type LCSPosition struct { Start int64; End int64 }
type LCSQuery struct { Key1 string; Key2 string; Len bool; Idx bool; MinMatchLen int; WithMatchLen bool }
type LMoveMArgs struct { Mode LMoveMMode; Count int64; Order LMoveMOrder }
type LMoveMMode string
type LMoveMOrder string
type LPosArgs struct { Rank int64; MaxLen int64 }
type Latency struct { Name string; Time time.Time; Latest time.Duration; Max time.Duration }
type LatencyCmd struct { baseCmd }
func (*LatencyCmd) Clone() Cmder
func (*LatencyCmd) Result() ([]Latency, error)
func (*LatencyCmd) SetVal(val []Latency)
func (*LatencyCmd) String() string
func (*LatencyCmd) Val() []Latency
type Library struct { Name string; Engine string; Functions []Function; Code string }
type LibraryInfo struct { LibName *string; LibVer *string }
func (LibraryInfo) Validate() error
type Limiter interface { Allow() error; ReportResult(result error) }
type ListCmdable interface { BLMPop(ctx context.Context, timeout time.Duration, direction string, count int64, keys ...string) *KeyValuesCmd; BLMove(ctx context.Context, source string, destination string, srcpos string, destpos string, timeout time.Duration) *StringCmd; BLMoveM(ctx context.Context, source string, destination string, srcpos string, destpos string, timeout time.Duration, args LMoveMArgs) *StringSliceCmd; BLPop(ctx context.Context, timeout time.Duration, keys ...string) *StringSliceCmd; BRPop(ctx context.Context, timeout time.Duration, keys ...string) *StringSliceCmd; BRPopLPush(ctx context.Context, source string, destination string, timeout time.Duration) *StringCmd; LIndex(ctx context.Context, key string, index int64) *StringCmd; LInsert(ctx context.Context, key string, op string, pivot any, value any) *IntCmd; LInsertAfter(ctx context.Context, key string, pivot any, value any) *IntCmd; LInsertBefore(ctx context.Context, key string, pivot any, value any) *IntCmd; LLen(ctx context.Context, key string) *IntCmd; LMPop(ctx context.Context, direction string, count int64, keys ...string) *KeyValuesCmd; LMove(ctx context.Context, source string, destination string, srcpos string, destpos string) *StringCmd; LMoveM(ctx context.Context, source string, destination string, srcpos string, destpos string, args LMoveMArgs) *StringSliceCmd; LPop(ctx context.Context, key string) *StringCmd; LPopCount(ctx context.Context, key string, count int) *StringSliceCmd; LPos(ctx context.Context, key string, value string, args LPosArgs) *IntCmd; LPosCount(ctx context.Context, key string, value string, count int64, args LPosArgs) *IntSliceCmd; LPush(ctx context.Context, key string, values ...any) *IntCmd; LPushX(ctx context.Context, key string, values ...any) *IntCmd; LRange(ctx context.Context, key string, start int64, stop int64) *StringSliceCmd; LRem(ctx context.Context, key string, count int64, value any) *IntCmd; LSet(ctx context.Context, key string, index int64, value any) *StatusCmd; LTrim(ctx context.Context, key string, start int64, stop int64) *StatusCmd; RPop(ctx context.Context, key string) *StringCmd; RPopCount(ctx context.Context, key string, count int) *StringSliceCmd; RPopLPush(ctx context.Context, source string, destination string) *StringCmd; RPush(ctx context.Context, key string, values ...any) *IntCmd; RPushX(ctx context.Context, key string, values ...any) *IntCmd }
type LocalCache struct{}
func (*LocalCache) Cancel(cacheKey string, token uint64) bool
func (*LocalCache) DeleteByCacheKey(cacheKey string) bool
func (*LocalCache) DeleteByRedisKey(redisKey string) int
func (*LocalCache) DeletionStats() (deletions uint64, noop uint64)
func (*LocalCache) EvictByConn(connID uint64) int
func (*LocalCache) Flush() int
func (*LocalCache) FulfillOwned(cacheKey string, token uint64, ownerConnID uint64, value []byte) bool
func (*LocalCache) Get(ctx context.Context, cacheKey string) ([]byte, bool)
func (*LocalCache) InvalidationStats() (invalidations uint64)
func (*LocalCache) Len() int
func (*LocalCache) MemoryUsage() int64
func (*LocalCache) Reserve(cacheKey string, redisKeys []string) (token uint64, shouldFetch bool)
func (*LocalCache) Stats() CSCStats
type MSetEXArgs struct { Condition SetCondition; Expiration *ExpirationOption }
type MapMapStringInterfaceCmd struct { baseCmd }
func (*MapMapStringInterfaceCmd) Clone() Cmder
func (*MapMapStringInterfaceCmd) Result() (map[string]any, error)
func (*MapMapStringInterfaceCmd) SetVal(val map[string]any)
func (*MapMapStringInterfaceCmd) String() string
func (*MapMapStringInterfaceCmd) Val() map[string]any
type MapStringIntCmd struct { baseCmd }
func (*MapStringIntCmd) Clone() Cmder
func (*MapStringIntCmd) Result() (map[string]int64, error)
func (*MapStringIntCmd) SetVal(val map[string]int64)
func (*MapStringIntCmd) String() string
func (*MapStringIntCmd) Val() map[string]int64
type MapStringInterfaceCmd struct { baseCmd }
func (*MapStringInterfaceCmd) Clone() Cmder
func (*MapStringInterfaceCmd) Result() (map[string]any, error)
func (*MapStringInterfaceCmd) SetVal(val map[string]any)
func (*MapStringInterfaceCmd) String() string
func (*MapStringInterfaceCmd) Val() map[string]any
type MapStringInterfaceSliceCmd struct { baseCmd }
func (*MapStringInterfaceSliceCmd) Clone() Cmder
func (*MapStringInterfaceSliceCmd) Result() ([]map[string]any, error)
func (*MapStringInterfaceSliceCmd) SetVal(val []map[string]any)
func (*MapStringInterfaceSliceCmd) String() string
func (*MapStringInterfaceSliceCmd) Val() []map[string]any
type MapStringSliceInterfaceCmd struct { baseCmd }
func (*MapStringSliceInterfaceCmd) Clone() Cmder
func (*MapStringSliceInterfaceCmd) Result() (map[string][]any, error)
func (*MapStringSliceInterfaceCmd) SetVal(val map[string][]any)
func (*MapStringSliceInterfaceCmd) String() string
func (*MapStringSliceInterfaceCmd) Val() map[string][]any
type MapStringStringCmd struct { baseCmd }
func (*MapStringStringCmd) Clone() Cmder
func (*MapStringStringCmd) Result() (map[string]string, error)
func (*MapStringStringCmd) Scan(dest any) error
func (*MapStringStringCmd) SetVal(val map[string]string)
func (*MapStringStringCmd) String() string
func (*MapStringStringCmd) Val() map[string]string
type MapStringStringSliceCmd struct { baseCmd }
func (*MapStringStringSliceCmd) Clone() Cmder
func (*MapStringStringSliceCmd) Result() ([]map[string]string, error)
func (*MapStringStringSliceCmd) SetVal(val []map[string]string)
func (*MapStringStringSliceCmd) String() string
func (*MapStringStringSliceCmd) Val() []map[string]string
type Message struct { Channel string; Pattern string; Payload string; PayloadSlice []string }
func (*Message) String() string
type ModuleLoadexConfig struct { Path string; Conf map[string]any; Args []any }
type MonitorCmd struct { baseCmd }
func (*MonitorCmd) Clone() Cmder
func (*MonitorCmd) Start()
func (*MonitorCmd) Stop()
func (*MonitorCmd) String() string
type MonitorStatus int
type Node struct { ID string; Endpoint string; IP string; Hostname string; Port int64; TLSPort int64; Role string; ReplicationOffset int64; Health string }
type OTelConnectionCounter interface { RecordConnectionCount(ctx context.Context, delta int, cn ConnInfo, state string, isPubSub bool); RecordPendingRequests(ctx context.Context, delta int, cn ConnInfo, poolName string) }
type OTelPoolRegistrar interface { RegisterPool(poolName string, pool Pooler); RegisterPubSubPool(poolName string, pool PubSubPooler); UnregisterPool(pool Pooler); UnregisterPubSubPool(pool PubSubPooler) }
type OTelRecorder interface { RecordConnectionClosed(ctx context.Context, cn ConnInfo, reason string, err error); RecordConnectionCreateTime(ctx context.Context, duration time.Duration, cn ConnInfo); RecordConnectionHandoff(ctx context.Context, cn ConnInfo, poolName string); RecordConnectionRelaxedTimeout(ctx context.Context, delta int, cn ConnInfo, poolName string, notificationType string); RecordConnectionWaitTime(ctx context.Context, duration time.Duration, cn ConnInfo); RecordError(ctx context.Context, errorType string, cn ConnInfo, statusCode string, isInternal bool, retryAttempts int); RecordMaintenanceNotification(ctx context.Context, cn ConnInfo, notificationType string); RecordOperationDuration(ctx context.Context, duration time.Duration, cmd Cmder, attempts int, err error, cn ConnInfo, dbIndex int); RecordPipelineOperationDuration(ctx context.Context, duration time.Duration, operationName string, cmdCount int, attempts int, err error, cn ConnInfo, dbIndex int); RecordPubSubMessage(ctx context.Context, cn ConnInfo, direction string, channel string, sharded bool); RecordStreamLag(ctx context.Context, lag time.Duration, cn ConnInfo, streamName string, consumerGroup string, consumerName string) }
type Options struct { Network string; Addr string; NodeAddress string; ClientName string; Dialer func(ctx context.Context, network string, addr string) (net.Conn, error); OnConnect func(ctx context.Context, cn *Conn) error; Protocol int; Username string; Password string; CredentialsProvider func() (username string, password string); CredentialsProviderContext func(ctx context.Context) (username string, password string, err error); StreamingCredentialsProvider auth.StreamingCredentialsProvider; DB int; MaxRetries int; MinRetryBackoff time.Duration; MaxRetryBackoff time.Duration; DialTimeout time.Duration; DialerRetries int; DialerRetryTimeout time.Duration; DialerRetryBackoff func(attempt int) time.Duration; ReadTimeout time.Duration; WriteTimeout time.Duration; ContextTimeoutEnabled bool; ReadBufferSize int; WriteBufferSize int; PipelineReadBufferSize int; PipelineWriteBufferSize int; PipelinePoolSize int; AutoPipelineOptions *AutoPipelineOptions; PoolFIFO bool; PoolSize int; MaxConcurrentDials int; PoolTimeout time.Duration; MinIdleConns int; MaxIdleConns int; MaxActiveConns int; ConnMaxIdleTime time.Duration; ConnMaxLifetime time.Duration; ConnMaxLifetimeJitter time.Duration; TLSConfig *tls.Config; Limiter Limiter; DisableIndentity bool; DisableIdentity bool; IdentitySuffix string; UnstableResp3 bool; PushNotificationProcessor push.NotificationProcessor; FailingTimeoutSeconds int; MaintNotificationsConfig *maintnotifications.Config; ClientSideCacheConfig *ClientSideCacheConfig; ClientSideCache Cache; ClientSideCacheStrategy CSCStrategy; ClientSideCacheRefreshOnInvalidate bool; ClientSideCacheCoalesceMisses bool; ClientSideCacheInvalidationBatchWindow time.Duration }
func (*Options) NewDialer() func(context.Context, string, string) (net.Conn, error)
type Pipeline struct { cmdable; statefulCmdable }
func (*Pipeline) BatchProcess(ctx context.Context, cmd ...Cmder) error
func (*Pipeline) Cmds() []Cmder
func (*Pipeline) Discard()
func (*Pipeline) Do(ctx context.Context, args ...any) *Cmd
func (*Pipeline) Exec(ctx context.Context) ([]Cmder, error)
func (*Pipeline) Len() int
func (*Pipeline) Pipeline() Pipeliner
func (*Pipeline) Pipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
func (*Pipeline) Process(ctx context.Context, cmd Cmder) error
func (*Pipeline) TxPipeline() Pipeliner
func (*Pipeline) TxPipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
type Pipeliner interface { StatefulCmdable; BatchProcess(ctx context.Context, cmd ...Cmder) error; Cmds() []Cmder; Discard(); Do(ctx context.Context, args ...any) *Cmd; Exec(ctx context.Context) ([]Cmder, error); Len() int; Process(ctx context.Context, cmd Cmder) error }
type Pong struct { Payload string }
func (*Pong) String() string
type PoolStats struct { Hits uint32; Misses uint32; Timeouts uint32; WaitCount uint32; Unusable uint32; WaitDurationNs int64; TotalConns uint32; IdleConns uint32; StaleConns uint32; PendingRequests uint32; PubSubStats pool.PubSubStats; PipelineStats *pool.Stats }
type Pooler interface { PoolStats() *pool.Stats }
type ProbabilisticCmdable interface { BFAdd(ctx context.Context, key string, element any) *BoolCmd; BFCard(ctx context.Context, key string) *IntCmd; BFExists(ctx context.Context, key string, element any) *BoolCmd; BFInfo(ctx context.Context, key string) *BFInfoCmd; BFInfoArg(ctx context.Context, key string, option string) *BFInfoCmd; BFInfoCapacity(ctx context.Context, key string) *BFInfoCmd; BFInfoExpansion(ctx context.Context, key string) *BFInfoCmd; BFInfoFilters(ctx context.Context, key string) *BFInfoCmd; BFInfoItems(ctx context.Context, key string) *BFInfoCmd; BFInfoSize(ctx context.Context, key string) *BFInfoCmd; BFInsert(ctx context.Context, key string, options *BFInsertOptions, elements ...any) *BoolSliceCmd; BFLoadChunk(ctx context.Context, key string, iterator int64, data any) *StatusCmd; BFMAdd(ctx context.Context, key string, elements ...any) *BoolSliceCmd; BFMExists(ctx context.Context, key string, elements ...any) *BoolSliceCmd; BFReserve(ctx context.Context, key string, errorRate float64, capacity int64) *StatusCmd; BFReserveExpansion(ctx context.Context, key string, errorRate float64, capacity int64, expansion int64) *StatusCmd; BFReserveNonScaling(ctx context.Context, key string, errorRate float64, capacity int64) *StatusCmd; BFReserveWithArgs(ctx context.Context, key string, options *BFReserveOptions) *StatusCmd; BFScanDump(ctx context.Context, key string, iterator int64) *ScanDumpCmd; CFAdd(ctx context.Context, key string, element any) *BoolCmd; CFAddNX(ctx context.Context, key string, element any) *BoolCmd; CFCount(ctx context.Context, key string, element any) *IntCmd; CFDel(ctx context.Context, key string, element any) *BoolCmd; CFExists(ctx context.Context, key string, element any) *BoolCmd; CFInfo(ctx context.Context, key string) *CFInfoCmd; CFInsert(ctx context.Context, key string, options *CFInsertOptions, elements ...any) *BoolSliceCmd; CFInsertNX(ctx context.Context, key string, options *CFInsertOptions, elements ...any) *IntSliceCmd; CFLoadChunk(ctx context.Context, key string, iterator int64, data any) *StatusCmd; CFMExists(ctx context.Context, key string, elements ...any) *BoolSliceCmd; CFReserve(ctx context.Context, key string, capacity int64) *StatusCmd; CFReserveBucketSize(ctx context.Context, key string, capacity int64, bucketsize int64) *StatusCmd; CFReserveExpansion(ctx context.Context, key string, capacity int64, expansion int64) *StatusCmd; CFReserveMaxIterations(ctx context.Context, key string, capacity int64, maxiterations int64) *StatusCmd; CFReserveWithArgs(ctx context.Context, key string, options *CFReserveOptions) *StatusCmd; CFScanDump(ctx context.Context, key string, iterator int64) *ScanDumpCmd; CMSIncrBy(ctx context.Context, key string, elements ...any) *IntSliceCmd; CMSInfo(ctx context.Context, key string) *CMSInfoCmd; CMSInitByDim(ctx context.Context, key string, width int64, height int64) *StatusCmd; CMSInitByProb(ctx context.Context, key string, errorRate float64, probability float64) *StatusCmd; CMSMerge(ctx context.Context, destKey string, sourceKeys ...string) *StatusCmd; CMSMergeWithWeight(ctx context.Context, destKey string, sourceKeys map[string]int64) *StatusCmd; CMSQuery(ctx context.Context, key string, elements ...any) *IntSliceCmd; TDigestAdd(ctx context.Context, key string, elements ...float64) *StatusCmd; TDigestByRank(ctx context.Context, key string, rank ...uint64) *FloatSliceCmd; TDigestByRevRank(ctx context.Context, key string, rank ...uint64) *FloatSliceCmd; TDigestCDF(ctx context.Context, key string, elements ...float64) *FloatSliceCmd; TDigestCreate(ctx context.Context, key string) *StatusCmd; TDigestCreateWithCompression(ctx context.Context, key string, compression int64) *StatusCmd; TDigestInfo(ctx context.Context, key string) *TDigestInfoCmd; TDigestMax(ctx context.Context, key string) *FloatCmd; TDigestMerge(ctx context.Context, destKey string, options *TDigestMergeOptions, sourceKeys ...string) *StatusCmd; TDigestMin(ctx context.Context, key string) *FloatCmd; TDigestQuantile(ctx context.Context, key string, elements ...float64) *FloatSliceCmd; TDigestRank(ctx context.Context, key string, values ...float64) *IntSliceCmd; TDigestReset(ctx context.Context, key string) *StatusCmd; TDigestRevRank(ctx context.Context, key string, values ...float64) *IntSliceCmd; TDigestTrimmedMean(ctx context.Context, key string, lowCutQuantile float64, highCutQuantile float64) *FloatCmd; TopKAdd(ctx context.Context, key string, elements ...any) *StringSliceCmd; TopKCount(ctx context.Context, key string, elements ...any) *IntSliceCmd; TopKIncrBy(ctx context.Context, key string, elements ...any) *StringSliceCmd; TopKInfo(ctx context.Context, key string) *TopKInfoCmd; TopKList(ctx context.Context, key string) *StringSliceCmd; TopKListWithCount(ctx context.Context, key string) *MapStringIntCmd; TopKQuery(ctx context.Context, key string, elements ...any) *BoolSliceCmd; TopKReserve(ctx context.Context, key string, k int64) *StatusCmd; TopKReserveWithOptions(ctx context.Context, key string, k int64, width int64, depth int64, decay float64) *StatusCmd }
type ProcessHook func(ctx context.Context, cmd Cmder) error
type ProcessPipelineHook func(ctx context.Context, cmds []Cmder) error
type PubSub struct{}
func (*PubSub) Channel(opts ...ChannelOption) <-chan *Message
func (*PubSub) ChannelSize(size int) <-chan *Message
func (*PubSub) ChannelWithSubscriptions(opts ...ChannelOption) <-chan any
func (*PubSub) ClientSetName(ctx context.Context, name string) error
func (*PubSub) Close() error
func (*PubSub) PSubscribe(ctx context.Context, patterns ...string) error
func (*PubSub) PUnsubscribe(ctx context.Context, patterns ...string) error
func (*PubSub) Ping(ctx context.Context, payload ...string) error
func (*PubSub) Receive(ctx context.Context) (any, error)
func (*PubSub) ReceiveMessage(ctx context.Context) (*Message, error)
func (*PubSub) ReceiveTimeout(ctx context.Context, timeout time.Duration) (any, error)
func (*PubSub) SSubscribe(ctx context.Context, channels ...string) error
func (*PubSub) SUnsubscribe(ctx context.Context, channels ...string) error
func (*PubSub) String() string
func (*PubSub) Subscribe(ctx context.Context, channels ...string) error
func (*PubSub) Unsubscribe(ctx context.Context, channels ...string) error
type PubSubCmdable interface { PubSubChannels(ctx context.Context, pattern string) *StringSliceCmd; PubSubNumPat(ctx context.Context) *IntCmd; PubSubNumSub(ctx context.Context, channels ...string) *MapStringIntCmd; PubSubShardChannels(ctx context.Context, pattern string) *StringSliceCmd; PubSubShardNumSub(ctx context.Context, channels ...string) *MapStringIntCmd; Publish(ctx context.Context, channel string, message any) *IntCmd; SPublish(ctx context.Context, channel string, message any) *IntCmd }
type PubSubPooler interface { Stats() *pool.PubSubStats }
type RankScore struct { Rank int64; Score float64 }
type RankWithScoreCmd struct { baseCmd }
func (*RankWithScoreCmd) Clone() Cmder
func (*RankWithScoreCmd) Result() (RankScore, error)
func (*RankWithScoreCmd) SetVal(val RankScore)
func (*RankWithScoreCmd) String() string
func (*RankWithScoreCmd) Val() RankScore
type RawCmd struct { baseCmd }
func (*RawCmd) Bytes() ([]byte, error)
func (*RawCmd) Clone() Cmder
func (*RawCmd) Result() ([]byte, error)
func (*RawCmd) SetVal(val []byte)
func (*RawCmd) String() string
func (*RawCmd) Val() []byte
type RawWriteToCmd struct { baseCmd }
func (*RawWriteToCmd) Clone() Cmder
func (*RawWriteToCmd) NoRetry() bool
func (*RawWriteToCmd) Result() (int64, error)
func (*RawWriteToCmd) SetVal(written int64)
func (*RawWriteToCmd) String() string
func (*RawWriteToCmd) Val() int64
type Ring struct { cmdable; hooksMixin }
func (*Ring) AsyncAutoPipeline() (*AutoPipeliner, error)
func (*Ring) AsyncAutoPipelineWithOptions(config *AutoPipelineOptions) (*AutoPipeliner, error)
func (*Ring) AutoPipeline() (*AutoPipeliner, error)
func (*Ring) AutoPipelineWithOptions(config *AutoPipelineOptions) (*AutoPipeliner, error)
func (*Ring) Close() error
func (*Ring) ForEachShard(ctx context.Context, fn func(ctx context.Context, client *Client) error) error
func (*Ring) GetShardClientForKey(key string) (*Client, error)
func (*Ring) GetShardClients() []*Client
func (*Ring) HImportDiscard(ctx context.Context, fieldsetName string) *IntCmd
func (*Ring) HImportDiscardAll(ctx context.Context) *IntCmd
func (*Ring) HImportPrepare(ctx context.Context, fieldsetName string, fields ...string) *StatusCmd
func (*Ring) Len() int
func (*Ring) OnNewNode(fn func(rdb *Client))
func (*Ring) Options() *RingOptions
func (*Ring) PSubscribe(ctx context.Context, channels ...string) *PubSub
func (*Ring) Pipeline() Pipeliner
func (*Ring) Pipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
func (*Ring) PoolStats() *PoolStats
func (*Ring) Process(ctx context.Context, cmd Cmder) error
func (*Ring) Publish(ctx context.Context, channel string, message any) *IntCmd
func (*Ring) SSubscribe(ctx context.Context, channels ...string) *PubSub
func (*Ring) SetAddrs(addrs map[string]string)
func (*Ring) Subscribe(ctx context.Context, channels ...string) *PubSub
func (*Ring) TxPipeline() Pipeliner
func (*Ring) TxPipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
func (*Ring) Watch(ctx context.Context, fn func(*Tx) error, keys ...string) error
type RingOptions struct { Addrs map[string]string; NewClient func(opt *Options) *Client; ClientName string; HeartbeatFrequency time.Duration; HeartbeatFn func(ctx context.Context, client *Client) bool; NewConsistentHash func(shards []string) ConsistentHash; Dialer func(ctx context.Context, network string, addr string) (net.Conn, error); OnConnect func(ctx context.Context, cn *Conn) error; Protocol int; Username string; Password string; CredentialsProvider func() (username string, password string); CredentialsProviderContext func(ctx context.Context) (username string, password string, err error); StreamingCredentialsProvider auth.StreamingCredentialsProvider; DB int; MaxRetries int; MinRetryBackoff time.Duration; MaxRetryBackoff time.Duration; DialTimeout time.Duration; DialerRetries int; DialerRetryTimeout time.Duration; DialerRetryBackoff func(attempt int) time.Duration; ReadTimeout time.Duration; WriteTimeout time.Duration; ContextTimeoutEnabled bool; PoolFIFO bool; PoolSize int; PoolTimeout time.Duration; MinIdleConns int; MaxIdleConns int; MaxActiveConns int; ConnMaxIdleTime time.Duration; ConnMaxLifetime time.Duration; ConnMaxLifetimeJitter time.Duration; ReadBufferSize int; WriteBufferSize int; PipelineReadBufferSize int; PipelineWriteBufferSize int; PipelinePoolSize int; TLSConfig *tls.Config; Limiter Limiter; DisableIndentity bool; DisableIdentity bool; IdentitySuffix string; UnstableResp3 bool }
type RunningScript struct { Name string; Command []string; Duration time.Duration }
type SDiffCardOptions struct { Limit int64 }
type SUnionCardOptions struct { Approx bool; Limit int64 }
type ScanCmd struct { baseCmd }
func (*ScanCmd) Clone() Cmder
func (*ScanCmd) Iterator() *ScanIterator
func (*ScanCmd) Result() (keys []string, cursor uint64, err error)
func (*ScanCmd) SetVal(page []string, cursor uint64)
func (*ScanCmd) String() string
func (*ScanCmd) Val() (keys []string, cursor uint64)
type ScanDump struct { Iter int64; Data string }
type ScanDumpCmd struct { baseCmd }
func (*ScanDumpCmd) Clone() Cmder
func (*ScanDumpCmd) Result() (ScanDump, error)
func (*ScanDumpCmd) SetVal(val ScanDump)
func (*ScanDumpCmd) String() string
func (*ScanDumpCmd) Val() ScanDump
type ScanIterator struct{}
func (*ScanIterator) Err() error
func (*ScanIterator) Next(ctx context.Context) bool
func (*ScanIterator) Val() string
type Scanner = hscan.Scanner
type Script struct{}
func (*Script) Eval(ctx context.Context, c Scripter, keys []string, args ...any) *Cmd
func (*Script) EvalRO(ctx context.Context, c Scripter, keys []string, args ...any) *Cmd
func (*Script) EvalSha(ctx context.Context, c Scripter, keys []string, args ...any) *Cmd
func (*Script) EvalShaRO(ctx context.Context, c Scripter, keys []string, args ...any) *Cmd
func (*Script) Exists(ctx context.Context, c Scripter) *BoolSliceCmd
func (*Script) Hash() string
func (*Script) Load(ctx context.Context, c Scripter) *StringCmd
func (*Script) Run(ctx context.Context, c Scripter, keys []string, args ...any) *Cmd
func (*Script) RunRO(ctx context.Context, c Scripter, keys []string, args ...any) *Cmd
type Scripter interface { Eval(ctx context.Context, script string, keys []string, args ...any) *Cmd; EvalRO(ctx context.Context, script string, keys []string, args ...any) *Cmd; EvalSha(ctx context.Context, sha1 string, keys []string, args ...any) *Cmd; EvalShaRO(ctx context.Context, sha1 string, keys []string, args ...any) *Cmd; ScriptExists(ctx context.Context, hashes ...string) *BoolSliceCmd; ScriptLoad(ctx context.Context, script string) *StringCmd }
type ScriptingFunctionsCmdable interface { Eval(ctx context.Context, script string, keys []string, args ...any) *Cmd; EvalRO(ctx context.Context, script string, keys []string, args ...any) *Cmd; EvalSha(ctx context.Context, sha1 string, keys []string, args ...any) *Cmd; EvalShaRO(ctx context.Context, sha1 string, keys []string, args ...any) *Cmd; FCall(ctx context.Context, function string, keys []string, args ...any) *Cmd; FCallRO(ctx context.Context, function string, keys []string, args ...any) *Cmd; FCallRo(ctx context.Context, function string, keys []string, args ...any) *Cmd; FunctionDelete(ctx context.Context, libName string) *StringCmd; FunctionDump(ctx context.Context) *StringCmd; FunctionFlush(ctx context.Context) *StringCmd; FunctionFlushAsync(ctx context.Context) *StringCmd; FunctionKill(ctx context.Context) *StringCmd; FunctionList(ctx context.Context, q FunctionListQuery) *FunctionListCmd; FunctionLoad(ctx context.Context, code string) *StringCmd; FunctionLoadReplace(ctx context.Context, code string) *StringCmd; FunctionRestore(ctx context.Context, libDump string) *StringCmd; FunctionStats(ctx context.Context) *FunctionStatsCmd; ScriptExists(ctx context.Context, hashes ...string) *BoolSliceCmd; ScriptFlush(ctx context.Context) *StatusCmd; ScriptKill(ctx context.Context) *StatusCmd; ScriptLoad(ctx context.Context, script string) *StringCmd }
type SearchAggregator int
func (SearchAggregator) String() string
type SearchBuilder struct{}
func (*SearchBuilder) CountOnly() *SearchBuilder
func (*SearchBuilder) Dialect(version int) *SearchBuilder
func (*SearchBuilder) Expander(expander string) *SearchBuilder
func (*SearchBuilder) ExplainScore() *SearchBuilder
func (*SearchBuilder) Filter(field string, min any, max any) *SearchBuilder
func (*SearchBuilder) GeoFilter(field string, lon float64, lat float64, radius float64, unit string) *SearchBuilder
func (*SearchBuilder) InFields(fields ...any) *SearchBuilder
func (*SearchBuilder) InKeys(keys ...any) *SearchBuilder
func (*SearchBuilder) InOrder() *SearchBuilder
func (*SearchBuilder) Language(lang string) *SearchBuilder
func (*SearchBuilder) Limit(offset int, count int) *SearchBuilder
func (*SearchBuilder) NoContent() *SearchBuilder
func (*SearchBuilder) NoStopWords() *SearchBuilder
func (*SearchBuilder) Param(key string, value any) *SearchBuilder
func (*SearchBuilder) ParamsMap(p map[string]any) *SearchBuilder
func (*SearchBuilder) Payload(payload string) *SearchBuilder
func (*SearchBuilder) ReturnAs(field string, alias string) *SearchBuilder
func (*SearchBuilder) ReturnFields(fields ...string) *SearchBuilder
func (*SearchBuilder) Run() (FTSearchResult, error)
func (*SearchBuilder) Scorer(scorer string) *SearchBuilder
func (*SearchBuilder) Slop(slop int) *SearchBuilder
func (*SearchBuilder) SortBy(field string, asc bool) *SearchBuilder
func (*SearchBuilder) Timeout(timeout int) *SearchBuilder
func (*SearchBuilder) Verbatim() *SearchBuilder
func (*SearchBuilder) WithPayloads() *SearchBuilder
func (*SearchBuilder) WithScores() *SearchBuilder
func (*SearchBuilder) WithSortByCount() *SearchBuilder
func (*SearchBuilder) WithSortKeys() *SearchBuilder
type SearchCmdable interface { FTAggregate(ctx context.Context, index string, query string) *MapStringInterfaceCmd; FTAggregateWithArgs(ctx context.Context, index string, query string, options *FTAggregateOptions) *AggregateCmd; FTAliasAdd(ctx context.Context, index string, alias string) *StatusCmd; FTAliasDel(ctx context.Context, alias string) *StatusCmd; FTAliasList(ctx context.Context, index string) *StringSliceCmd; FTAliasUpdate(ctx context.Context, index string, alias string) *StatusCmd; FTAlter(ctx context.Context, index string, skipInitialScan bool, definition []any) *StatusCmd; FTConfigGet(ctx context.Context, option string) *MapMapStringInterfaceCmd; FTConfigSet(ctx context.Context, option string, value any) *StatusCmd; FTCreate(ctx context.Context, index string, options *FTCreateOptions, schema ...*FieldSchema) *StatusCmd; FTCursorDel(ctx context.Context, index string, cursorId int) *StatusCmd; FTCursorRead(ctx context.Context, index string, cursorId int, count int) *MapStringInterfaceCmd; FTDictAdd(ctx context.Context, dict string, term ...any) *IntCmd; FTDictDel(ctx context.Context, dict string, term ...any) *IntCmd; FTDictDump(ctx context.Context, dict string) *StringSliceCmd; FTDropIndex(ctx context.Context, index string) *StatusCmd; FTDropIndexWithArgs(ctx context.Context, index string, options *FTDropIndexOptions) *StatusCmd; FTExplain(ctx context.Context, index string, query string) *StringCmd; FTExplainWithArgs(ctx context.Context, index string, query string, options *FTExplainOptions) *StringCmd; FTHybrid(ctx context.Context, index string, searchExpr string, vectorField string, vectorData Vector) *FTHybridCmd; FTHybridWithArgs(ctx context.Context, index string, options *FTHybridOptions) *FTHybridCmd; FTInfo(ctx context.Context, index string) *FTInfoCmd; FTSearch(ctx context.Context, index string, query string) *FTSearchCmd; FTSearchWithArgs(ctx context.Context, index string, query string, options *FTSearchOptions) *FTSearchCmd; FTSpellCheck(ctx context.Context, index string, query string) *FTSpellCheckCmd; FTSpellCheckWithArgs(ctx context.Context, index string, query string, options *FTSpellCheckOptions) *FTSpellCheckCmd; FTSynDump(ctx context.Context, index string) *FTSynDumpCmd; FTSynUpdate(ctx context.Context, index string, synGroupId any, terms []any) *StatusCmd; FTSynUpdateWithArgs(ctx context.Context, index string, synGroupId any, options *FTSynUpdateOptions, terms []any) *StatusCmd; FTTagVals(ctx context.Context, index string, field string) *StringSliceCmd; FT_List(ctx context.Context) *StringSliceCmd }
type SearchFieldType int
func (SearchFieldType) String() string
type SearchQuery []any
type SentinelClient struct { *baseClient }
func (*SentinelClient) CkQuorum(ctx context.Context, name string) *StringCmd
func (*SentinelClient) Failover(ctx context.Context, name string) *StatusCmd
func (*SentinelClient) FlushConfig(ctx context.Context) *StatusCmd
func (*SentinelClient) GetMasterAddrByName(ctx context.Context, name string) *StringSliceCmd
func (*SentinelClient) GetPushNotificationHandler(pushNotificationName string) push.NotificationHandler
func (*SentinelClient) Master(ctx context.Context, name string) *MapStringStringCmd
func (*SentinelClient) Masters(ctx context.Context) *SliceCmd
func (*SentinelClient) Monitor(ctx context.Context, name string, ip string, port string, quorum string) *StringCmd
func (*SentinelClient) PSubscribe(ctx context.Context, channels ...string) *PubSub
func (*SentinelClient) Ping(ctx context.Context) *StringCmd
func (*SentinelClient) Process(ctx context.Context, cmd Cmder) error
func (*SentinelClient) RegisterPushNotificationHandler(pushNotificationName string, handler push.NotificationHandler, protected bool) error
func (*SentinelClient) Remove(ctx context.Context, name string) *StringCmd
func (*SentinelClient) Replicas(ctx context.Context, name string) *MapStringStringSliceCmd
func (*SentinelClient) Reset(ctx context.Context, pattern string) *IntCmd
func (*SentinelClient) Sentinels(ctx context.Context, name string) *MapStringStringSliceCmd
func (*SentinelClient) Set(ctx context.Context, name string, option string, value string) *StringCmd
func (*SentinelClient) Subscribe(ctx context.Context, channels ...string) *PubSub
type SetArgs struct { Mode string; MatchValue any; MatchDigest uint64; TTL time.Duration; ExpireAt time.Time; Get bool; KeepTTL bool }
type SetCmdable interface { SAdd(ctx context.Context, key string, members ...any) *IntCmd; SCard(ctx context.Context, key string) *IntCmd; SDiff(ctx context.Context, keys ...string) *StringSliceCmd; SDiffCard(ctx context.Context, opts *SDiffCardOptions, keys ...string) *IntCmd; SDiffStore(ctx context.Context, destination string, keys ...string) *IntCmd; SInter(ctx context.Context, keys ...string) *StringSliceCmd; SInterCard(ctx context.Context, limit int64, keys ...string) *IntCmd; SInterStore(ctx context.Context, destination string, keys ...string) *IntCmd; SIsMember(ctx context.Context, key string, member any) *BoolCmd; SMIsMember(ctx context.Context, key string, members ...any) *BoolSliceCmd; SMembers(ctx context.Context, key string) *StringSliceCmd; SMembersMap(ctx context.Context, key string) *StringStructMapCmd; SMove(ctx context.Context, source string, destination string, member any) *BoolCmd; SPop(ctx context.Context, key string) *StringCmd; SPopN(ctx context.Context, key string, count int64) *StringSliceCmd; SRandMember(ctx context.Context, key string) *StringCmd; SRandMemberN(ctx context.Context, key string, count int64) *StringSliceCmd; SRem(ctx context.Context, key string, members ...any) *IntCmd; SScan(ctx context.Context, key string, cursor uint64, match string, count int64) *ScanCmd; SUnion(ctx context.Context, keys ...string) *StringSliceCmd; SUnionCard(ctx context.Context, opts *SUnionCardOptions, keys ...string) *IntCmd; SUnionStore(ctx context.Context, destination string, keys ...string) *IntCmd }
type SetCondition string
type SliceCmd struct { baseCmd }
func (*SliceCmd) Clone() Cmder
func (*SliceCmd) Result() ([]any, error)
func (*SliceCmd) Scan(dst any) error
func (*SliceCmd) SetVal(val []any)
func (*SliceCmd) String() string
func (*SliceCmd) Val() []any
type SlotRange struct { Start int64; End int64 }
type SlowLog struct { ID int64; Time time.Time; Duration time.Duration; Args []string; ClientAddr string; ClientName string; CommandArgc int64 }
type SlowLogCmd struct { baseCmd }
func (*SlowLogCmd) Clone() Cmder
func (*SlowLogCmd) Result() ([]SlowLog, error)
func (*SlowLogCmd) SetVal(val []SlowLog)
func (*SlowLogCmd) String() string
func (*SlowLogCmd) Val() []SlowLog
type Sort struct { By string; Offset int64; Count int64; Get []string; Order string; Alpha bool }
type SortedSetCmdable interface { BZMPop(ctx context.Context, timeout time.Duration, order string, count int64, keys ...string) *ZSliceWithKeyCmd; BZPopMax(ctx context.Context, timeout time.Duration, keys ...string) *ZWithKeyCmd; BZPopMin(ctx context.Context, timeout time.Duration, keys ...string) *ZWithKeyCmd; ZAdd(ctx context.Context, key string, members ...Z) *IntCmd; ZAddArgs(ctx context.Context, key string, args ZAddArgs) *IntCmd; ZAddArgsIncr(ctx context.Context, key string, args ZAddArgs) *FloatCmd; ZAddGT(ctx context.Context, key string, members ...Z) *IntCmd; ZAddLT(ctx context.Context, key string, members ...Z) *IntCmd; ZAddNX(ctx context.Context, key string, members ...Z) *IntCmd; ZAddXX(ctx context.Context, key string, members ...Z) *IntCmd; ZCard(ctx context.Context, key string) *IntCmd; ZCount(ctx context.Context, key string, min string, max string) *IntCmd; ZDiff(ctx context.Context, keys ...string) *StringSliceCmd; ZDiffStore(ctx context.Context, destination string, keys ...string) *IntCmd; ZDiffWithScores(ctx context.Context, keys ...string) *ZSliceCmd; ZIncrBy(ctx context.Context, key string, increment float64, member string) *FloatCmd; ZInter(ctx context.Context, store *ZStore) *StringSliceCmd; ZInterCard(ctx context.Context, limit int64, keys ...string) *IntCmd; ZInterStore(ctx context.Context, destination string, store *ZStore) *IntCmd; ZInterWithScores(ctx context.Context, store *ZStore) *ZSliceCmd; ZLexCount(ctx context.Context, key string, min string, max string) *IntCmd; ZMPop(ctx context.Context, order string, count int64, keys ...string) *ZSliceWithKeyCmd; ZMScore(ctx context.Context, key string, members ...string) *FloatSliceCmd; ZPopMax(ctx context.Context, key string, count ...int64) *ZSliceCmd; ZPopMin(ctx context.Context, key string, count ...int64) *ZSliceCmd; ZRandMember(ctx context.Context, key string, count int) *StringSliceCmd; ZRandMemberWithScores(ctx context.Context, key string, count int) *ZSliceCmd; ZRange(ctx context.Context, key string, start int64, stop int64) *StringSliceCmd; ZRangeArgs(ctx context.Context, z ZRangeArgs) *StringSliceCmd; ZRangeArgsWithScores(ctx context.Context, z ZRangeArgs) *ZSliceCmd; ZRangeByLex(ctx context.Context, key string, opt *ZRangeBy) *StringSliceCmd; ZRangeByScore(ctx context.Context, key string, opt *ZRangeBy) *StringSliceCmd; ZRangeByScoreWithScores(ctx context.Context, key string, opt *ZRangeBy) *ZSliceCmd; ZRangeStore(ctx context.Context, dst string, z ZRangeArgs) *IntCmd; ZRangeWithScores(ctx context.Context, key string, start int64, stop int64) *ZSliceCmd; ZRank(ctx context.Context, key string, member string) *IntCmd; ZRankWithScore(ctx context.Context, key string, member string) *RankWithScoreCmd; ZRem(ctx context.Context, key string, members ...any) *IntCmd; ZRemRangeByLex(ctx context.Context, key string, min string, max string) *IntCmd; ZRemRangeByRank(ctx context.Context, key string, start int64, stop int64) *IntCmd; ZRemRangeByScore(ctx context.Context, key string, min string, max string) *IntCmd; ZRevRange(ctx context.Context, key string, start int64, stop int64) *StringSliceCmd; ZRevRangeByLex(ctx context.Context, key string, opt *ZRangeBy) *StringSliceCmd; ZRevRangeByScore(ctx context.Context, key string, opt *ZRangeBy) *StringSliceCmd; ZRevRangeByScoreWithScores(ctx context.Context, key string, opt *ZRangeBy) *ZSliceCmd; ZRevRangeWithScores(ctx context.Context, key string, start int64, stop int64) *ZSliceCmd; ZRevRank(ctx context.Context, key string, member string) *IntCmd; ZRevRankWithScore(ctx context.Context, key string, member string) *RankWithScoreCmd; ZScan(ctx context.Context, key string, cursor uint64, match string, count int64) *ScanCmd; ZScore(ctx context.Context, key string, member string) *FloatCmd; ZUnion(ctx context.Context, store ZStore) *StringSliceCmd; ZUnionStore(ctx context.Context, dest string, store *ZStore) *IntCmd; ZUnionWithScores(ctx context.Context, store ZStore) *ZSliceCmd }
type SpellCheckBuilder struct{}
func (*SpellCheckBuilder) Dialect(d int) *SpellCheckBuilder
func (*SpellCheckBuilder) Distance(d int) *SpellCheckBuilder
func (*SpellCheckBuilder) Run() ([]SpellCheckResult, error)
func (*SpellCheckBuilder) Terms(include bool, dictionary string, terms ...any) *SpellCheckBuilder
type SpellCheckResult struct { Term string; Suggestions []SpellCheckSuggestion }
type SpellCheckSuggestion struct { Score float64; Suggestion string }
type SpellCheckTerms struct { Include bool; Exclude bool; Dictionary string }
type StatefulCmdable interface { Cmdable; Auth(ctx context.Context, password string) *StatusCmd; AuthACL(ctx context.Context, username string, password string) *StatusCmd; ClientSetInfo(ctx context.Context, info LibraryInfo) *StatusCmd; ClientSetName(ctx context.Context, name string) *BoolCmd; Hello(ctx context.Context, ver int, username string, password string, clientName string) *MapStringInterfaceCmd; Select(ctx context.Context, index int) *StatusCmd; SwapDB(ctx context.Context, index1 int, index2 int) *StatusCmd }
type StatusCmd struct { baseCmd }
func (*StatusCmd) Bytes() ([]byte, error)
func (*StatusCmd) Clone() Cmder
func (*StatusCmd) Result() (string, error)
func (*StatusCmd) SetVal(val string)
func (*StatusCmd) String() string
func (*StatusCmd) Val() string
type StreamCmdable interface { XAck(ctx context.Context, stream string, group string, ids ...string) *IntCmd; XAckDel(ctx context.Context, stream string, group string, mode string, ids ...string) *SliceCmd; XAdd(ctx context.Context, a *XAddArgs) *StringCmd; XAutoClaim(ctx context.Context, a *XAutoClaimArgs) *XAutoClaimCmd; XAutoClaimJustID(ctx context.Context, a *XAutoClaimArgs) *XAutoClaimJustIDCmd; XAutoClaimWithDeleted(ctx context.Context, a *XAutoClaimArgs) *XAutoClaimWithDeletedCmd; XCfgSet(ctx context.Context, a *XCfgSetArgs) *StatusCmd; XClaim(ctx context.Context, a *XClaimArgs) *XMessageSliceCmd; XClaimJustID(ctx context.Context, a *XClaimArgs) *StringSliceCmd; XDel(ctx context.Context, stream string, ids ...string) *IntCmd; XDelEx(ctx context.Context, stream string, mode string, ids ...string) *SliceCmd; XGroupCreate(ctx context.Context, stream string, group string, start string) *StatusCmd; XGroupCreateConsumer(ctx context.Context, stream string, group string, consumer string) *IntCmd; XGroupCreateMkStream(ctx context.Context, stream string, group string, start string) *StatusCmd; XGroupDelConsumer(ctx context.Context, stream string, group string, consumer string) *IntCmd; XGroupDestroy(ctx context.Context, stream string, group string) *IntCmd; XGroupSetID(ctx context.Context, stream string, group string, start string) *StatusCmd; XInfoConsumers(ctx context.Context, key string, group string) *XInfoConsumersCmd; XInfoGroups(ctx context.Context, key string) *XInfoGroupsCmd; XInfoStream(ctx context.Context, key string) *XInfoStreamCmd; XInfoStreamFull(ctx context.Context, key string, count int) *XInfoStreamFullCmd; XLen(ctx context.Context, stream string) *IntCmd; XNack(ctx context.Context, a *XNackArgs) *IntCmd; XPending(ctx context.Context, stream string, group string) *XPendingCmd; XPendingExt(ctx context.Context, a *XPendingExtArgs) *XPendingExtCmd; XRange(ctx context.Context, stream string, start string, stop string) *XMessageSliceCmd; XRangeN(ctx context.Context, stream string, start string, stop string, count int64) *XMessageSliceCmd; XRead(ctx context.Context, a *XReadArgs) *XStreamSliceCmd; XReadGroup(ctx context.Context, a *XReadGroupArgs) *XStreamSliceCmd; XReadStreams(ctx context.Context, streams ...string) *XStreamSliceCmd; XRevRange(ctx context.Context, stream string, start string, stop string) *XMessageSliceCmd; XRevRangeN(ctx context.Context, stream string, start string, stop string, count int64) *XMessageSliceCmd; XTrimMaxLen(ctx context.Context, key string, maxLen int64) *IntCmd; XTrimMaxLenApprox(ctx context.Context, key string, maxLen int64, limit int64) *IntCmd; XTrimMaxLenApproxMode(ctx context.Context, key string, maxLen int64, limit int64, mode string) *IntCmd; XTrimMaxLenMode(ctx context.Context, key string, maxLen int64, mode string) *IntCmd; XTrimMinID(ctx context.Context, key string, minID string) *IntCmd; XTrimMinIDApprox(ctx context.Context, key string, minID string, limit int64) *IntCmd; XTrimMinIDApproxMode(ctx context.Context, key string, minID string, limit int64, mode string) *IntCmd; XTrimMinIDMode(ctx context.Context, key string, minID string, mode string) *IntCmd }
type StringCmd struct { baseCmd }
func (*StringCmd) Bool() (bool, error)
func (*StringCmd) Bytes() ([]byte, error)
func (*StringCmd) Clone() Cmder
func (*StringCmd) Float32() (float32, error)
func (*StringCmd) Float64() (float64, error)
func (*StringCmd) Int() (int, error)
func (*StringCmd) Int64() (int64, error)
func (*StringCmd) Result() (string, error)
func (*StringCmd) Scan(val any) error
func (*StringCmd) SetVal(val string)
func (*StringCmd) String() string
func (*StringCmd) Time() (time.Time, error)
func (*StringCmd) Uint64() (uint64, error)
func (*StringCmd) Val() string
type StringCmdable interface { Append(ctx context.Context, key string, value string) *IntCmd; Decr(ctx context.Context, key string) *IntCmd; DecrBy(ctx context.Context, key string, decrement int64) *IntCmd; DelExArgs(ctx context.Context, key string, a DelExArgs) *IntCmd; Digest(ctx context.Context, key string) *DigestCmd; Get(ctx context.Context, key string) *StringCmd; GetDel(ctx context.Context, key string) *StringCmd; GetEx(ctx context.Context, key string, expiration time.Duration) *StringCmd; GetRange(ctx context.Context, key string, start int64, end int64) *StringCmd; GetSet(ctx context.Context, key string, value any) *StringCmd; GetToBuffer(ctx context.Context, key string, buf []byte) *ZeroCopyStringCmd; Incr(ctx context.Context, key string) *IntCmd; IncrBy(ctx context.Context, key string, value int64) *IntCmd; IncrByFloat(ctx context.Context, key string, value float64) *FloatCmd; IncrEXFloat(ctx context.Context, key string, args IncrEXFloatArgs) *IncrEXFloatCmd; IncrEXInt(ctx context.Context, key string, args IncrEXIntArgs) *IncrEXIntCmd; LCS(ctx context.Context, q *LCSQuery) *LCSCmd; MGet(ctx context.Context, keys ...string) *SliceCmd; MSet(ctx context.Context, values ...any) *StatusCmd; MSetEX(ctx context.Context, args MSetEXArgs, values ...any) *IntCmd; MSetNX(ctx context.Context, values ...any) *BoolCmd; Set(ctx context.Context, key string, value any, expiration time.Duration) *StatusCmd; SetArgs(ctx context.Context, key string, value any, a SetArgs) *StatusCmd; SetEx(ctx context.Context, key string, value any, expiration time.Duration) *StatusCmd; SetFromBuffer(ctx context.Context, key string, buf []byte) *StatusCmd; SetIFDEQ(ctx context.Context, key string, value any, matchDigest uint64, expiration time.Duration) *StatusCmd; SetIFDEQGet(ctx context.Context, key string, value any, matchDigest uint64, expiration time.Duration) *StringCmd; SetIFDNE(ctx context.Context, key string, value any, matchDigest uint64, expiration time.Duration) *StatusCmd; SetIFDNEGet(ctx context.Context, key string, value any, matchDigest uint64, expiration time.Duration) *StringCmd; SetIFEQ(ctx context.Context, key string, value any, matchValue any, expiration time.Duration) *StatusCmd; SetIFEQGet(ctx context.Context, key string, value any, matchValue any, expiration time.Duration) *StringCmd; SetIFNE(ctx context.Context, key string, value any, matchValue any, expiration time.Duration) *StatusCmd; SetIFNEGet(ctx context.Context, key string, value any, matchValue any, expiration time.Duration) *StringCmd; SetNX(ctx context.Context, key string, value any, expiration time.Duration) *BoolCmd; SetRange(ctx context.Context, key string, offset int64, value string) *IntCmd; SetXX(ctx context.Context, key string, value any, expiration time.Duration) *BoolCmd; StrLen(ctx context.Context, key string) *IntCmd }
type StringSliceCmd struct { baseCmd }
func (*StringSliceCmd) Clone() Cmder
func (*StringSliceCmd) Result() ([]string, error)
func (*StringSliceCmd) ScanSlice(container any) error
func (*StringSliceCmd) SetVal(val []string)
func (*StringSliceCmd) String() string
func (*StringSliceCmd) Val() []string
type StringSliceSliceCmd struct { baseCmd }
func (*StringSliceSliceCmd) Clone() Cmder
func (*StringSliceSliceCmd) Result() ([][]string, error)
func (*StringSliceSliceCmd) SetVal(val [][]string)
func (*StringSliceSliceCmd) String() string
func (*StringSliceSliceCmd) Val() [][]string
type StringStructMapCmd struct { baseCmd }
func (*StringStructMapCmd) Clone() Cmder
func (*StringStructMapCmd) Result() (map[string]struct{}, error)
func (*StringStructMapCmd) SetVal(val map[string]struct{})
func (*StringStructMapCmd) String() string
func (*StringStructMapCmd) Val() map[string]struct{}
type Subscription struct { Kind string; Channel string; Count int }
func (*Subscription) String() string
type SynUpdateBuilder struct{}
func (*SynUpdateBuilder) Run() (string, error)
func (*SynUpdateBuilder) SkipInitialScan() *SynUpdateBuilder
func (*SynUpdateBuilder) Terms(terms ...any) *SynUpdateBuilder
type TDigestInfo struct { Compression int64; Capacity int64; MergedNodes int64; UnmergedNodes int64; MergedWeight int64; UnmergedWeight int64; Observations int64; TotalCompressions int64; MemoryUsage int64 }
type TDigestInfoCmd struct { baseCmd }
func (*TDigestInfoCmd) Clone() Cmder
func (*TDigestInfoCmd) Result() (TDigestInfo, error)
func (*TDigestInfoCmd) SetVal(val TDigestInfo)
func (*TDigestInfoCmd) String() string
func (*TDigestInfoCmd) Val() TDigestInfo
type TDigestMergeOptions struct { Compression int64; Override bool }
type TSAlterOptions struct { Retention int; ChunkSize int; DuplicatePolicy string; Labels map[string]string; IgnoreMaxTimeDiff int64; IgnoreMaxValDiff float64 }
type TSCreateRuleOptions struct{}
type TSGetOptions struct { Latest bool }
type TSIncrDecrOptions struct { Timestamp int64; Retention int; ChunkSize int; Uncompressed bool; DuplicatePolicy string; Labels map[string]string; IgnoreMaxTimeDiff int64; IgnoreMaxValDiff float64 }
type TSInfoOptions struct { Debug bool }
type TSMGetOptions struct { Latest bool; WithLabels bool; SelectedLabels []any }
type TSMRangeOptions struct { Latest bool; FilterByTS []int; FilterByValue []int; WithLabels bool; SelectedLabels []any; Count int; Align any; Aggregator Aggregator; Aggregators []Aggregator; BucketDuration int; BucketTimestamp any; Empty bool; ExcludeEmpty bool; GroupByLabel any; Reducer any }
type TSMRevRangeOptions struct { Latest bool; FilterByTS []int; FilterByValue []int; WithLabels bool; SelectedLabels []any; Count int; Align any; Aggregator Aggregator; Aggregators []Aggregator; BucketDuration int; BucketTimestamp any; Empty bool; ExcludeEmpty bool; GroupByLabel any; Reducer any }
type TSNRangeOptions struct { Latest bool; FilterByTS []int; FilterByValue []float64; Count int; Align any; Aggregators [][]Aggregator; BucketDuration int; BucketTimestamp any; Empty bool }
type TSNRangePivotRow struct { Timestamp int64; Values []float64 }
type TSNRangePivotRowSliceCmd struct { baseCmd }
func (*TSNRangePivotRowSliceCmd) Clone() Cmder
func (*TSNRangePivotRowSliceCmd) Result() ([]TSNRangePivotRow, error)
func (*TSNRangePivotRowSliceCmd) SetVal(val []TSNRangePivotRow)
func (*TSNRangePivotRowSliceCmd) String() string
func (*TSNRangePivotRowSliceCmd) Val() []TSNRangePivotRow
type TSNRevRangeOptions struct { Latest bool; FilterByTS []int; FilterByValue []float64; Count int; Align any; Aggregators [][]Aggregator; BucketDuration int; BucketTimestamp any; Empty bool }
type TSOptions struct { Retention int; ChunkSize int; Encoding string; DuplicatePolicy string; Labels map[string]string; IgnoreMaxTimeDiff int64; IgnoreMaxValDiff float64 }
type TSRangeOptions struct { Latest bool; FilterByTS []int; FilterByValue []int; Count int; Align any; Aggregator Aggregator; Aggregators []Aggregator; BucketDuration int; BucketTimestamp any; Empty bool }
type TSReadOptions struct { Block bool; Timeout time.Duration; MinCount int; MaxCount int }
type TSRevRangeOptions struct { Latest bool; FilterByTS []int; FilterByValue []int; Count int; Align any; Aggregator Aggregator; Aggregators []Aggregator; BucketDuration int; BucketTimestamp any; Empty bool }
type TSTimestampValue struct { Timestamp int64; Value float64; Values []float64 }
func (TSTimestampValue) String() string
type TSTimestampValueCmd struct { baseCmd }
func (*TSTimestampValueCmd) Clone() Cmder
func (*TSTimestampValueCmd) Result() (TSTimestampValue, error)
func (*TSTimestampValueCmd) SetVal(val TSTimestampValue)
func (*TSTimestampValueCmd) String() string
func (*TSTimestampValueCmd) Val() TSTimestampValue
type TSTimestampValueSliceCmd struct { baseCmd }
func (*TSTimestampValueSliceCmd) Clone() Cmder
func (*TSTimestampValueSliceCmd) Result() ([]TSTimestampValue, error)
func (*TSTimestampValueSliceCmd) SetVal(val []TSTimestampValue)
func (*TSTimestampValueSliceCmd) String() string
func (*TSTimestampValueSliceCmd) Val() []TSTimestampValue
type TagValsBuilder struct{}
func (*TagValsBuilder) Run() ([]string, error)
type TimeCmd struct { baseCmd }
func (*TimeCmd) Clone() Cmder
func (*TimeCmd) Result() (time.Time, error)
func (*TimeCmd) SetVal(val time.Time)
func (*TimeCmd) String() string
func (*TimeCmd) Val() time.Time
type TimeseriesCmdable interface { TSAdd(ctx context.Context, key string, timestamp any, value float64) *IntCmd; TSAddWithArgs(ctx context.Context, key string, timestamp any, value float64, options *TSOptions) *IntCmd; TSAlter(ctx context.Context, key string, options *TSAlterOptions) *StatusCmd; TSCreate(ctx context.Context, key string) *StatusCmd; TSCreateRule(ctx context.Context, sourceKey string, destKey string, aggregator Aggregator, bucketDuration int) *StatusCmd; TSCreateRuleWithArgs(ctx context.Context, sourceKey string, destKey string, aggregator Aggregator, bucketDuration int, options *TSCreateRuleOptions) *StatusCmd; TSCreateWithArgs(ctx context.Context, key string, options *TSOptions) *StatusCmd; TSDecrBy(ctx context.Context, Key string, timestamp float64) *IntCmd; TSDecrByWithArgs(ctx context.Context, key string, timestamp float64, options *TSIncrDecrOptions) *IntCmd; TSDel(ctx context.Context, Key string, fromTimestamp int, toTimestamp int) *IntCmd; TSDeleteRule(ctx context.Context, sourceKey string, destKey string) *StatusCmd; TSGet(ctx context.Context, key string) *TSTimestampValueCmd; TSGetWithArgs(ctx context.Context, key string, options *TSGetOptions) *TSTimestampValueCmd; TSIncrBy(ctx context.Context, Key string, timestamp float64) *IntCmd; TSIncrByWithArgs(ctx context.Context, key string, timestamp float64, options *TSIncrDecrOptions) *IntCmd; TSInfo(ctx context.Context, key string) *MapStringInterfaceCmd; TSInfoWithArgs(ctx context.Context, key string, options *TSInfoOptions) *MapStringInterfaceCmd; TSMAdd(ctx context.Context, ktvSlices [][]any) *IntSliceCmd; TSMGet(ctx context.Context, filters []string) *MapStringSliceInterfaceCmd; TSMGetWithArgs(ctx context.Context, filters []string, options *TSMGetOptions) *MapStringSliceInterfaceCmd; TSMRange(ctx context.Context, fromTimestamp int, toTimestamp int, filterExpr []string) *MapStringSliceInterfaceCmd; TSMRangeWithArgs(ctx context.Context, fromTimestamp int, toTimestamp int, filterExpr []string, options *TSMRangeOptions) *MapStringSliceInterfaceCmd; TSMRevRange(ctx context.Context, fromTimestamp int, toTimestamp int, filterExpr []string) *MapStringSliceInterfaceCmd; TSMRevRangeWithArgs(ctx context.Context, fromTimestamp int, toTimestamp int, filterExpr []string, options *TSMRevRangeOptions) *MapStringSliceInterfaceCmd; TSNRange(ctx context.Context, keys []string, fromTimestamp any, toTimestamp any) *TSNRangePivotRowSliceCmd; TSNRangeWithArgs(ctx context.Context, keys []string, fromTimestamp any, toTimestamp any, options *TSNRangeOptions) *TSNRangePivotRowSliceCmd; TSNRevRange(ctx context.Context, keys []string, fromTimestamp any, toTimestamp any) *TSNRangePivotRowSliceCmd; TSNRevRangeWithArgs(ctx context.Context, keys []string, fromTimestamp any, toTimestamp any, options *TSNRevRangeOptions) *TSNRangePivotRowSliceCmd; TSQueryIndex(ctx context.Context, filterExpr []string) *StringSliceCmd; TSQueryLabelValues(ctx context.Context, label string, filterExpr []string) *StringSliceCmd; TSQueryLabels(ctx context.Context, filterExpr []string) *StringSliceCmd; TSRange(ctx context.Context, key string, fromTimestamp int, toTimestamp int) *TSTimestampValueSliceCmd; TSRangeWithArgs(ctx context.Context, key string, fromTimestamp int, toTimestamp int, options *TSRangeOptions) *TSTimestampValueSliceCmd; TSRead(ctx context.Context, key string, timestamp any) *TSTimestampValueSliceCmd; TSReadWithArgs(ctx context.Context, key string, timestamp any, options *TSReadOptions) *TSTimestampValueSliceCmd; TSRevRange(ctx context.Context, key string, fromTimestamp int, toTimestamp int) *TSTimestampValueSliceCmd; TSRevRangeWithArgs(ctx context.Context, key string, fromTimestamp int, toTimestamp int, options *TSRevRangeOptions) *TSTimestampValueSliceCmd }
type TopKInfo struct { K int64; Width int64; Depth int64; Decay float64 }
type TopKInfoCmd struct { baseCmd }
func (*TopKInfoCmd) Clone() Cmder
func (*TopKInfoCmd) Result() (TopKInfo, error)
func (*TopKInfoCmd) SetVal(val TopKInfo)
func (*TopKInfoCmd) String() string
func (*TopKInfoCmd) Val() TopKInfo
type Tx struct { baseClient; cmdable; statefulCmdable }
func (*Tx) Close(ctx context.Context) error
func (*Tx) Pipeline() Pipeliner
func (*Tx) Pipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
func (*Tx) Process(ctx context.Context, cmd Cmder) error
func (*Tx) TxPipeline() Pipeliner
func (*Tx) TxPipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
func (*Tx) Unwatch(ctx context.Context, keys ...string) *StatusCmd
func (*Tx) Watch(ctx context.Context, keys ...string) *StatusCmd
type UintCmd struct { baseCmd }
func (*UintCmd) Clone() Cmder
func (*UintCmd) Result() (uint64, error)
func (*UintCmd) SetVal(val uint64)
func (*UintCmd) String() string
func (*UintCmd) Val() uint64
type UintSliceCmd struct { baseCmd }
func (*UintSliceCmd) Clone() Cmder
func (*UintSliceCmd) Result() ([]uint64, error)
func (*UintSliceCmd) SetVal(val []uint64)
func (*UintSliceCmd) String() string
func (*UintSliceCmd) Val() []uint64
type UniversalClient interface { Cmdable; AddHook(Hook); AsyncAutoPipeline() (*AutoPipeliner, error); AsyncAutoPipelineWithOptions(config *AutoPipelineOptions) (*AutoPipeliner, error); AutoPipeline() (*AutoPipeliner, error); AutoPipelineWithOptions(config *AutoPipelineOptions) (*AutoPipeliner, error); Close() error; Do(ctx context.Context, args ...any) *Cmd; PSubscribe(ctx context.Context, channels ...string) *PubSub; PoolStats() *PoolStats; Process(ctx context.Context, cmd Cmder) error; SSubscribe(ctx context.Context, channels ...string) *PubSub; Subscribe(ctx context.Context, channels ...string) *PubSub; Watch(ctx context.Context, fn func(*Tx) error, keys ...string) error }
type UniversalOptions struct { Addrs []string; ClientName string; DB int; Dialer func(ctx context.Context, network string, addr string) (net.Conn, error); OnConnect func(ctx context.Context, cn *Conn) error; Protocol int; Username string; Password string; CredentialsProvider func() (username string, password string); CredentialsProviderContext func(ctx context.Context) (username string, password string, err error); StreamingCredentialsProvider auth.StreamingCredentialsProvider; SentinelUsername string; SentinelPassword string; MaxRetries int; MinRetryBackoff time.Duration; MaxRetryBackoff time.Duration; DialTimeout time.Duration; DialerRetries int; DialerRetryTimeout time.Duration; ReadTimeout time.Duration; WriteTimeout time.Duration; ContextTimeoutEnabled bool; ReadBufferSize int; WriteBufferSize int; PipelineReadBufferSize int; PipelineWriteBufferSize int; PipelinePoolSize int; PoolFIFO bool; PoolSize int; MaxConcurrentDials int; PoolTimeout time.Duration; MinIdleConns int; MaxIdleConns int; MaxActiveConns int; ConnMaxIdleTime time.Duration; ConnMaxLifetime time.Duration; ConnMaxLifetimeJitter time.Duration; TLSConfig *tls.Config; MaxRedirects int; ReadOnly bool; RouteByLatency bool; RouteByLatencyTolerance time.Duration; RouteRandomly bool; MasterName string; DisableIndentity bool; DisableIdentity bool; IdentitySuffix string; FailingTimeoutSeconds int; UnstableResp3 bool; PushNotificationProcessor push.NotificationProcessor; IsClusterMode bool; AutoPipelineOptions *AutoPipelineOptions; MaintNotificationsConfig *maintnotifications.Config; ClientSideCacheConfig *ClientSideCacheConfig; ClientSideCache Cache; ClientSideCacheStrategy CSCStrategy; ClientSideCacheRefreshOnInvalidate bool; ClientSideCacheCoalesceMisses bool; ClientSideCacheInvalidationBatchWindow time.Duration }
func (*UniversalOptions) Cluster() *ClusterOptions
func (*UniversalOptions) Failover() *FailoverOptions
func (*UniversalOptions) Simple() *Options
type VAddArgs struct { Reduce int64; Cas bool; NoQuant bool; Q8 bool; Bin bool; EF int64; SetAttr string; M int64 }
type VSimArgs struct { Count int64; EF int64; Filter string; FilterEF int64; Truth bool; NoThread bool; Epsilon float64 }
type Vector interface { Value() []any }
type VectorAttrib struct { Name string; Attribs *string }
type VectorAttribSliceCmd struct { baseCmd }
func (*VectorAttribSliceCmd) Clone() Cmder
func (*VectorAttribSliceCmd) Result() ([]VectorAttrib, error)
func (*VectorAttribSliceCmd) SetVal(val []VectorAttrib)
func (*VectorAttribSliceCmd) String() string
func (*VectorAttribSliceCmd) Val() []VectorAttrib
type VectorBFloat16 struct { Val []byte }
func (*VectorBFloat16) Value() []any
type VectorFP32 struct { Val []byte }
func (*VectorFP32) Value() []any
type VectorFloat16 struct { Val []byte }
func (*VectorFloat16) Value() []any
type VectorFloat64 struct { Val []byte }
func (*VectorFloat64) Value() []any
type VectorInt8 struct { Val []byte }
func (*VectorInt8) Value() []any
type VectorRef struct { Name string }
func (*VectorRef) Value() []any
type VectorScore struct { Name string; Score float64 }
type VectorScoreAttrib struct { Name string; Score float64; Attribs *string }
type VectorScoreAttribSliceCmd struct { baseCmd }
func (*VectorScoreAttribSliceCmd) Clone() Cmder
func (*VectorScoreAttribSliceCmd) Result() ([]VectorScoreAttrib, error)
func (*VectorScoreAttribSliceCmd) SetVal(val []VectorScoreAttrib)
func (*VectorScoreAttribSliceCmd) String() string
func (*VectorScoreAttribSliceCmd) Val() []VectorScoreAttrib
type VectorScoreSliceCmd struct { baseCmd }
func (*VectorScoreSliceCmd) Clone() Cmder
func (*VectorScoreSliceCmd) Result() ([]VectorScore, error)
func (*VectorScoreSliceCmd) SetVal(val []VectorScore)
func (*VectorScoreSliceCmd) String() string
func (*VectorScoreSliceCmd) Val() []VectorScore
type VectorScoreSliceSliceCmd struct { baseCmd }
func (*VectorScoreSliceSliceCmd) Clone() Cmder
func (*VectorScoreSliceSliceCmd) Result() ([][]VectorScore, error)
func (*VectorScoreSliceSliceCmd) SetVal(val [][]VectorScore)
func (*VectorScoreSliceSliceCmd) String() string
func (*VectorScoreSliceSliceCmd) Val() [][]VectorScore
type VectorSetCmdable interface { VAdd(ctx context.Context, key string, element string, val Vector) *BoolCmd; VAddWithArgs(ctx context.Context, key string, element string, val Vector, addArgs *VAddArgs) *BoolCmd; VCard(ctx context.Context, key string) *IntCmd; VClearAttributes(ctx context.Context, key string, element string) *BoolCmd; VDim(ctx context.Context, key string) *IntCmd; VEmb(ctx context.Context, key string, element string, raw bool) *SliceCmd; VGetAttr(ctx context.Context, key string, element string) *StringCmd; VInfo(ctx context.Context, key string) *MapStringInterfaceCmd; VIsMember(ctx context.Context, key string, element string) *BoolCmd; VLinks(ctx context.Context, key string, element string) *StringSliceSliceCmd; VLinksWithScores(ctx context.Context, key string, element string) *VectorScoreSliceSliceCmd; VRandMember(ctx context.Context, key string) *StringCmd; VRandMemberCount(ctx context.Context, key string, count int) *StringSliceCmd; VRange(ctx context.Context, key string, start string, end string, count int64) *StringSliceCmd; VRem(ctx context.Context, key string, element string) *BoolCmd; VSetAttr(ctx context.Context, key string, element string, attr any) *BoolCmd; VSim(ctx context.Context, key string, val Vector) *StringSliceCmd; VSimWithArgs(ctx context.Context, key string, val Vector, args *VSimArgs) *StringSliceCmd; VSimWithArgsWithAttribs(ctx context.Context, key string, val Vector, args *VSimArgs) *VectorAttribSliceCmd; VSimWithArgsWithScores(ctx context.Context, key string, val Vector, args *VSimArgs) *VectorScoreSliceCmd; VSimWithArgsWithScoresWithAttribs(ctx context.Context, key string, val Vector, args *VSimArgs) *VectorScoreAttribSliceCmd; VSimWithScores(ctx context.Context, key string, val Vector) *VectorScoreSliceCmd }
type VectorUint8 struct { Val []byte }
func (*VectorUint8) Value() []any
type VectorValues struct { Val []float64 }
func (*VectorValues) Value() []any
type XAddArgs struct { Stream string; NoMkStream bool; MaxLen int64; MinID string; Approx bool; Limit int64; Mode string; ID string; Values any; ProducerID string; IdempotentID string; IdempotentAuto bool }
type XAutoClaimArgs struct { Stream string; Group string; MinIdle time.Duration; Start string; Count int64; Consumer string }
type XAutoClaimCmd struct { baseCmd }
func (*XAutoClaimCmd) Clone() Cmder
func (*XAutoClaimCmd) Result() (messages []XMessage, start string, err error)
func (*XAutoClaimCmd) SetVal(val []XMessage, start string)
func (*XAutoClaimCmd) String() string
func (*XAutoClaimCmd) Val() (messages []XMessage, start string)
type XAutoClaimJustIDCmd struct { baseCmd }
func (*XAutoClaimJustIDCmd) Clone() Cmder
func (*XAutoClaimJustIDCmd) Result() (ids []string, start string, err error)
func (*XAutoClaimJustIDCmd) SetVal(val []string, start string)
func (*XAutoClaimJustIDCmd) String() string
func (*XAutoClaimJustIDCmd) Val() (ids []string, start string)
type XAutoClaimWithDeletedCmd struct { baseCmd }
func (*XAutoClaimWithDeletedCmd) Clone() Cmder
func (*XAutoClaimWithDeletedCmd) Result() (messages []XMessage, start string, deletedIDs []string, err error)
func (*XAutoClaimWithDeletedCmd) SetVal(val []XMessage, start string, deletedIDs []string)
func (*XAutoClaimWithDeletedCmd) String() string
func (*XAutoClaimWithDeletedCmd) Val() (messages []XMessage, start string, deletedIDs []string)
type XCfgSetArgs struct { Stream string; Duration int64; MaxSize int64 }
type XClaimArgs struct { Stream string; Group string; Consumer string; MinIdle time.Duration; Messages []string }
type XInfoConsumer struct { Name string; Pending int64; Idle time.Duration; Inactive time.Duration }
type XInfoConsumersCmd struct { baseCmd }
func (*XInfoConsumersCmd) Clone() Cmder
func (*XInfoConsumersCmd) Result() ([]XInfoConsumer, error)
func (*XInfoConsumersCmd) SetVal(val []XInfoConsumer)
func (*XInfoConsumersCmd) String() string
func (*XInfoConsumersCmd) Val() []XInfoConsumer
type XInfoGroup struct { Name string; Consumers int64; Pending int64; LastDeliveredID string; EntriesRead int64; Lag int64 }
type XInfoGroupsCmd struct { baseCmd }
func (*XInfoGroupsCmd) Clone() Cmder
func (*XInfoGroupsCmd) Result() ([]XInfoGroup, error)
func (*XInfoGroupsCmd) SetVal(val []XInfoGroup)
func (*XInfoGroupsCmd) String() string
func (*XInfoGroupsCmd) Val() []XInfoGroup
type XInfoStream struct { Length int64; RadixTreeKeys int64; RadixTreeNodes int64; Groups int64; LastGeneratedID string; MaxDeletedEntryID string; EntriesAdded int64; FirstEntry XMessage; LastEntry XMessage; RecordedFirstEntryID string; IDMPDuration int64; IDMPMaxSize int64; PIDsTracked int64; IIDsTracked int64; IIDsAdded int64; IIDsDuplicates int64 }
type XInfoStreamCmd struct { baseCmd }
func (*XInfoStreamCmd) Clone() Cmder
func (*XInfoStreamCmd) Result() (*XInfoStream, error)
func (*XInfoStreamCmd) SetVal(val *XInfoStream)
func (*XInfoStreamCmd) String() string
func (*XInfoStreamCmd) Val() *XInfoStream
type XInfoStreamConsumer struct { Name string; SeenTime time.Time; ActiveTime time.Time; PelCount int64; Pending []XInfoStreamConsumerPending }
type XInfoStreamConsumerPending struct { ID string; DeliveryTime time.Time; DeliveryCount int64 }
type XInfoStreamFull struct { Length int64; RadixTreeKeys int64; RadixTreeNodes int64; LastGeneratedID string; MaxDeletedEntryID string; EntriesAdded int64; Entries []XMessage; Groups []XInfoStreamGroup; RecordedFirstEntryID string; IDMPDuration int64; IDMPMaxSize int64; PIDsTracked int64; IIDsTracked int64; IIDsAdded int64; IIDsDuplicates int64 }
type XInfoStreamFullCmd struct { baseCmd }
func (*XInfoStreamFullCmd) Clone() Cmder
func (*XInfoStreamFullCmd) Result() (*XInfoStreamFull, error)
func (*XInfoStreamFullCmd) SetVal(val *XInfoStreamFull)
func (*XInfoStreamFullCmd) String() string
func (*XInfoStreamFullCmd) Val() *XInfoStreamFull
type XInfoStreamGroup struct { Name string; LastDeliveredID string; EntriesRead int64; Lag int64; PelCount int64; NackedCount uint64; Pending []XInfoStreamGroupPending; Consumers []XInfoStreamConsumer }
type XInfoStreamGroupPending struct { ID string; Consumer string; DeliveryTime time.Time; DeliveryCount int64 }
type XMessage struct { ID string; Values map[string]any; MillisElapsedFromDelivery int64; DeliveredCount int64 }
type XMessageSliceCmd struct { baseCmd }
func (*XMessageSliceCmd) Clone() Cmder
func (*XMessageSliceCmd) Result() ([]XMessage, error)
func (*XMessageSliceCmd) SetVal(val []XMessage)
func (*XMessageSliceCmd) String() string
func (*XMessageSliceCmd) Val() []XMessage
type XNackArgs struct { Stream string; Group string; Mode string; IDs []string; RetryCount *uint64; Force bool }
type XPending struct { Count int64; Lower string; Higher string; Consumers map[string]int64 }
type XPendingCmd struct { baseCmd }
func (*XPendingCmd) Clone() Cmder
func (*XPendingCmd) Result() (*XPending, error)
func (*XPendingCmd) SetVal(val *XPending)
func (*XPendingCmd) String() string
func (*XPendingCmd) Val() *XPending
type XPendingExt struct { ID string; Consumer string; Idle time.Duration; RetryCount int64 }
type XPendingExtArgs struct { Stream string; Group string; Idle time.Duration; Start string; End string; Count int64; Consumer string }
type XPendingExtCmd struct { baseCmd }
func (*XPendingExtCmd) Clone() Cmder
func (*XPendingExtCmd) Result() ([]XPendingExt, error)
func (*XPendingExtCmd) SetVal(val []XPendingExt)
func (*XPendingExtCmd) String() string
func (*XPendingExtCmd) Val() []XPendingExt
type XReadArgs struct { Streams []string; Count int64; MaxCount int64; MaxSize int64; Block time.Duration; ID string }
type XReadGroupArgs struct { Group string; Consumer string; Streams []string; Count int64; MaxCount int64; MaxSize int64; Block time.Duration; NoAck bool; Claim time.Duration }
type XStream struct { Stream string; Messages []XMessage }
type XStreamSliceCmd struct { baseCmd }
func (*XStreamSliceCmd) Clone() Cmder
func (*XStreamSliceCmd) Result() ([]XStream, error)
func (*XStreamSliceCmd) SetVal(val []XStream)
func (*XStreamSliceCmd) String() string
func (*XStreamSliceCmd) Val() []XStream
type Z struct { Score float64; Member any }
type ZAddArgs struct { NX bool; XX bool; LT bool; GT bool; Ch bool; Members []Z }
type ZRangeArgs struct { Key string; Start any; Stop any; ByScore bool; ByLex bool; Rev bool; Offset int64; Count int64 }
type ZRangeBy struct { Min string; Max string; Offset int64; Count int64 }
type ZSliceCmd struct { baseCmd }
func (*ZSliceCmd) Clone() Cmder
func (*ZSliceCmd) Result() ([]Z, error)
func (*ZSliceCmd) SetVal(val []Z)
func (*ZSliceCmd) String() string
func (*ZSliceCmd) Val() []Z
type ZSliceWithKeyCmd struct { baseCmd }
func (*ZSliceWithKeyCmd) Clone() Cmder
func (*ZSliceWithKeyCmd) Result() (string, []Z, error)
func (*ZSliceWithKeyCmd) SetVal(key string, val []Z)
func (*ZSliceWithKeyCmd) String() string
func (*ZSliceWithKeyCmd) Val() (string, []Z)
type ZStore struct { Keys []string; Weights []float64; Aggregate string }
type ZWithKey struct { Z; Key string }
type ZWithKeyCmd struct { baseCmd }
func (*ZWithKeyCmd) Clone() Cmder
func (*ZWithKeyCmd) Result() (*ZWithKey, error)
func (*ZWithKeyCmd) SetVal(val *ZWithKey)
func (*ZWithKeyCmd) String() string
func (*ZWithKeyCmd) Val() *ZWithKey
type ZeroCopyStringCmd struct { baseCmd }
func (*ZeroCopyStringCmd) Bytes() []byte
func (*ZeroCopyStringCmd) Clone() Cmder
func (*ZeroCopyStringCmd) NoRetry() bool
func (*ZeroCopyStringCmd) Result() (int, error)
func (*ZeroCopyStringCmd) SetVal(n int)
func (*ZeroCopyStringCmd) String() string
func (*ZeroCopyStringCmd) Val() int
type baseClient struct { hooksMixin }
func (*baseClient) Close() error
func (*baseClient) String() string
type baseCmd struct{}
func (*baseCmd) Args() []any
func (*baseCmd) Err() error
func (*baseCmd) FullName() string
func (*baseCmd) GetCmdType() CmdType
func (*baseCmd) Name() string
func (*baseCmd) NoRetry() bool
func (*baseCmd) SetErr(e error)
func (*baseCmd) SetFirstKeyPos(keyPos int8)
func (*baseCmd) SetStepCount(stepCount int8)
type channel struct{}
type cmdable func(ctx context.Context, cmd Cmder) error
func (cmdable) ACLCat(ctx context.Context) *StringSliceCmd
func (cmdable) ACLCatArgs(ctx context.Context, options *ACLCatArgs) *StringSliceCmd
func (cmdable) ACLDelUser(ctx context.Context, username string) *IntCmd
func (cmdable) ACLDryRun(ctx context.Context, username string, command ...any) *StringCmd
func (cmdable) ACLGenPass(ctx context.Context, bit int) *StringCmd
func (cmdable) ACLList(ctx context.Context) *StringSliceCmd
func (cmdable) ACLLog(ctx context.Context, count int64) *ACLLogCmd
func (cmdable) ACLLogReset(ctx context.Context) *StatusCmd
func (cmdable) ACLSetUser(ctx context.Context, username string, rules ...string) *StatusCmd
func (cmdable) ACLUsers(ctx context.Context) *StringSliceCmd
func (cmdable) ACLWhoAmI(ctx context.Context) *StringCmd
func (cmdable) ARCount(ctx context.Context, key string) *UintCmd
func (cmdable) ARDel(ctx context.Context, key string, indexes ...uint64) *IntCmd
func (cmdable) ARDelRange(ctx context.Context, key string, ranges ...ARRange) *UintCmd
func (cmdable) ARGet(ctx context.Context, key string, index uint64) *StringCmd
func (cmdable) ARGetRange(ctx context.Context, key string, start uint64, end uint64) *SliceCmd
func (cmdable) ARGrep(ctx context.Context, key string, start string, end string, grepArgs *ARGrepArgs) *UintSliceCmd
func (cmdable) ARGrepWithValues(ctx context.Context, key string, start string, end string, grepArgs *ARGrepArgs) *AREntrySliceCmd
func (cmdable) ARInfo(ctx context.Context, key string) *MapStringInterfaceCmd
func (cmdable) ARInfoFull(ctx context.Context, key string) *MapStringInterfaceCmd
func (cmdable) ARInsert(ctx context.Context, key string, values ...string) *UintCmd
func (cmdable) ARLastItems(ctx context.Context, key string, count uint64, rev bool) *SliceCmd
func (cmdable) ARLen(ctx context.Context, key string) *UintCmd
func (cmdable) ARMGet(ctx context.Context, key string, indexes ...uint64) *SliceCmd
func (cmdable) ARMSet(ctx context.Context, key string, members ...AREntry) *IntCmd
func (cmdable) ARNext(ctx context.Context, key string) *UintCmd
func (cmdable) AROpAnd(ctx context.Context, key string, start uint64, end uint64) *IntCmd
func (cmdable) AROpMatch(ctx context.Context, key string, start uint64, end uint64, value string) *IntCmd
func (cmdable) AROpMax(ctx context.Context, key string, start uint64, end uint64) *StringCmd
func (cmdable) AROpMin(ctx context.Context, key string, start uint64, end uint64) *StringCmd
func (cmdable) AROpOr(ctx context.Context, key string, start uint64, end uint64) *IntCmd
func (cmdable) AROpSum(ctx context.Context, key string, start uint64, end uint64) *StringCmd
func (cmdable) AROpUsed(ctx context.Context, key string, start uint64, end uint64) *IntCmd
func (cmdable) AROpXor(ctx context.Context, key string, start uint64, end uint64) *IntCmd
func (cmdable) ARRing(ctx context.Context, key string, size uint64, values ...string) *UintCmd
func (cmdable) ARScan(ctx context.Context, key string, start uint64, end uint64, scanArgs *ARScanArgs) *AREntrySliceCmd
func (cmdable) ARSeek(ctx context.Context, key string, index uint64) *IntCmd
func (cmdable) ARSet(ctx context.Context, key string, index uint64, values ...string) *IntCmd
func (cmdable) Append(ctx context.Context, key string, value string) *IntCmd
func (cmdable) BFAdd(ctx context.Context, key string, element any) *BoolCmd
func (cmdable) BFCard(ctx context.Context, key string) *IntCmd
func (cmdable) BFExists(ctx context.Context, key string, element any) *BoolCmd
func (cmdable) BFInfo(ctx context.Context, key string) *BFInfoCmd
func (cmdable) BFInfoArg(ctx context.Context, key string, option string) *BFInfoCmd
func (cmdable) BFInfoCapacity(ctx context.Context, key string) *BFInfoCmd
func (cmdable) BFInfoExpansion(ctx context.Context, key string) *BFInfoCmd
func (cmdable) BFInfoFilters(ctx context.Context, key string) *BFInfoCmd
func (cmdable) BFInfoItems(ctx context.Context, key string) *BFInfoCmd
func (cmdable) BFInfoSize(ctx context.Context, key string) *BFInfoCmd
func (cmdable) BFInsert(ctx context.Context, key string, options *BFInsertOptions, elements ...any) *BoolSliceCmd
func (cmdable) BFLoadChunk(ctx context.Context, key string, iterator int64, data any) *StatusCmd
func (cmdable) BFMAdd(ctx context.Context, key string, elements ...any) *BoolSliceCmd
func (cmdable) BFMExists(ctx context.Context, key string, elements ...any) *BoolSliceCmd
func (cmdable) BFReserve(ctx context.Context, key string, errorRate float64, capacity int64) *StatusCmd
func (cmdable) BFReserveExpansion(ctx context.Context, key string, errorRate float64, capacity int64, expansion int64) *StatusCmd
func (cmdable) BFReserveNonScaling(ctx context.Context, key string, errorRate float64, capacity int64) *StatusCmd
func (cmdable) BFReserveWithArgs(ctx context.Context, key string, options *BFReserveOptions) *StatusCmd
func (cmdable) BFScanDump(ctx context.Context, key string, iterator int64) *ScanDumpCmd
func (cmdable) BLMPop(ctx context.Context, timeout time.Duration, direction string, count int64, keys ...string) *KeyValuesCmd
func (cmdable) BLMove(ctx context.Context, source string, destination string, srcpos string, destpos string, timeout time.Duration) *StringCmd
func (cmdable) BLMoveM(ctx context.Context, source string, destination string, srcpos string, destpos string, timeout time.Duration, a LMoveMArgs) *StringSliceCmd
func (cmdable) BLPop(ctx context.Context, timeout time.Duration, keys ...string) *StringSliceCmd
func (cmdable) BRPop(ctx context.Context, timeout time.Duration, keys ...string) *StringSliceCmd
func (cmdable) BRPopLPush(ctx context.Context, source string, destination string, timeout time.Duration) *StringCmd
func (cmdable) BZMPop(ctx context.Context, timeout time.Duration, order string, count int64, keys ...string) *ZSliceWithKeyCmd
func (cmdable) BZPopMax(ctx context.Context, timeout time.Duration, keys ...string) *ZWithKeyCmd
func (cmdable) BZPopMin(ctx context.Context, timeout time.Duration, keys ...string) *ZWithKeyCmd
func (cmdable) BgRewriteAOF(ctx context.Context) *StatusCmd
func (cmdable) BgSave(ctx context.Context) *StatusCmd
func (cmdable) BitCount(ctx context.Context, key string, bitCount *BitCount) *IntCmd
func (cmdable) BitField(ctx context.Context, key string, values ...any) *IntSliceCmd
func (cmdable) BitFieldRO(ctx context.Context, key string, values ...any) *IntSliceCmd
func (cmdable) BitOpAnd(ctx context.Context, destKey string, keys ...string) *IntCmd
func (cmdable) BitOpAndOr(ctx context.Context, destKey string, keys ...string) *IntCmd
func (cmdable) BitOpDiff(ctx context.Context, destKey string, keys ...string) *IntCmd
func (cmdable) BitOpDiff1(ctx context.Context, destKey string, keys ...string) *IntCmd
func (cmdable) BitOpNot(ctx context.Context, destKey string, key string) *IntCmd
func (cmdable) BitOpOne(ctx context.Context, destKey string, keys ...string) *IntCmd
func (cmdable) BitOpOr(ctx context.Context, destKey string, keys ...string) *IntCmd
func (cmdable) BitOpXor(ctx context.Context, destKey string, keys ...string) *IntCmd
func (cmdable) BitPos(ctx context.Context, key string, bit int64, pos ...int64) *IntCmd
func (cmdable) BitPosSpan(ctx context.Context, key string, bit int8, start int64, end int64, span string) *IntCmd
func (cmdable) CFAdd(ctx context.Context, key string, element any) *BoolCmd
func (cmdable) CFAddNX(ctx context.Context, key string, element any) *BoolCmd
func (cmdable) CFCount(ctx context.Context, key string, element any) *IntCmd
func (cmdable) CFDel(ctx context.Context, key string, element any) *BoolCmd
func (cmdable) CFExists(ctx context.Context, key string, element any) *BoolCmd
func (cmdable) CFInfo(ctx context.Context, key string) *CFInfoCmd
func (cmdable) CFInsert(ctx context.Context, key string, options *CFInsertOptions, elements ...any) *BoolSliceCmd
func (cmdable) CFInsertNX(ctx context.Context, key string, options *CFInsertOptions, elements ...any) *IntSliceCmd
func (cmdable) CFLoadChunk(ctx context.Context, key string, iterator int64, data any) *StatusCmd
func (cmdable) CFMExists(ctx context.Context, key string, elements ...any) *BoolSliceCmd
func (cmdable) CFReserve(ctx context.Context, key string, capacity int64) *StatusCmd
func (cmdable) CFReserveBucketSize(ctx context.Context, key string, capacity int64, bucketsize int64) *StatusCmd
func (cmdable) CFReserveExpansion(ctx context.Context, key string, capacity int64, expansion int64) *StatusCmd
func (cmdable) CFReserveMaxIterations(ctx context.Context, key string, capacity int64, maxiterations int64) *StatusCmd
func (cmdable) CFReserveWithArgs(ctx context.Context, key string, options *CFReserveOptions) *StatusCmd
func (cmdable) CFScanDump(ctx context.Context, key string, iterator int64) *ScanDumpCmd
func (cmdable) CMSIncrBy(ctx context.Context, key string, elements ...any) *IntSliceCmd
func (cmdable) CMSInfo(ctx context.Context, key string) *CMSInfoCmd
func (cmdable) CMSInitByDim(ctx context.Context, key string, width int64, depth int64) *StatusCmd
func (cmdable) CMSInitByProb(ctx context.Context, key string, errorRate float64, probability float64) *StatusCmd
func (cmdable) CMSMerge(ctx context.Context, destKey string, sourceKeys ...string) *StatusCmd
func (cmdable) CMSMergeWithWeight(ctx context.Context, destKey string, sourceKeys map[string]int64) *StatusCmd
func (cmdable) CMSQuery(ctx context.Context, key string, elements ...any) *IntSliceCmd
func (cmdable) ClientGetName(ctx context.Context) *StringCmd
func (cmdable) ClientID(ctx context.Context) *IntCmd
func (cmdable) ClientInfo(ctx context.Context) *ClientInfoCmd
func (cmdable) ClientKill(ctx context.Context, ipPort string) *StatusCmd
func (cmdable) ClientKillByFilter(ctx context.Context, keys ...string) *IntCmd
func (cmdable) ClientList(ctx context.Context) *StringCmd
func (cmdable) ClientMaintNotifications(ctx context.Context, enabled bool, endpointType string) *StatusCmd
func (cmdable) ClientPause(ctx context.Context, dur time.Duration) *BoolCmd
func (cmdable) ClientTracking(ctx context.Context, on bool, opt *ClientTrackingOptions) *StatusCmd
func (cmdable) ClientTrackingOff(ctx context.Context) *StatusCmd
func (cmdable) ClientTrackingOn(ctx context.Context, opt *ClientTrackingOptions) *StatusCmd
func (cmdable) ClientUnblock(ctx context.Context, id int64) *IntCmd
func (cmdable) ClientUnblockWithError(ctx context.Context, id int64) *IntCmd
func (cmdable) ClientUnpause(ctx context.Context) *BoolCmd
func (cmdable) ClusterAddSlots(ctx context.Context, slots ...int) *StatusCmd
func (cmdable) ClusterAddSlotsRange(ctx context.Context, min int, max int) *StatusCmd
func (cmdable) ClusterCountFailureReports(ctx context.Context, nodeID string) *IntCmd
func (cmdable) ClusterCountKeysInSlot(ctx context.Context, slot int) *IntCmd
func (cmdable) ClusterDelSlots(ctx context.Context, slots ...int) *StatusCmd
func (cmdable) ClusterDelSlotsRange(ctx context.Context, min int, max int) *StatusCmd
func (cmdable) ClusterFailover(ctx context.Context) *StatusCmd
func (cmdable) ClusterForget(ctx context.Context, nodeID string) *StatusCmd
func (cmdable) ClusterGetKeysInSlot(ctx context.Context, slot int, count int) *StringSliceCmd
func (cmdable) ClusterInfo(ctx context.Context) *StringCmd
func (cmdable) ClusterKeySlot(ctx context.Context, key string) *IntCmd
func (cmdable) ClusterLinks(ctx context.Context) *ClusterLinksCmd
func (cmdable) ClusterMeet(ctx context.Context, host string, port string) *StatusCmd
func (cmdable) ClusterMyID(ctx context.Context) *StringCmd
func (cmdable) ClusterMyShardID(ctx context.Context) *StringCmd
func (cmdable) ClusterNodes(ctx context.Context) *StringCmd
func (cmdable) ClusterReplicate(ctx context.Context, nodeID string) *StatusCmd
func (cmdable) ClusterResetHard(ctx context.Context) *StatusCmd
func (cmdable) ClusterResetSoft(ctx context.Context) *StatusCmd
func (cmdable) ClusterSaveConfig(ctx context.Context) *StatusCmd
func (cmdable) ClusterShards(ctx context.Context) *ClusterShardsCmd
func (cmdable) ClusterSlaves(ctx context.Context, nodeID string) *StringSliceCmd
func (cmdable) ClusterSlots(ctx context.Context) *ClusterSlotsCmd
func (cmdable) Command(ctx context.Context) *CommandsInfoCmd
func (cmdable) CommandGetKeys(ctx context.Context, commands ...any) *StringSliceCmd
func (cmdable) CommandGetKeysAndFlags(ctx context.Context, commands ...any) *KeyFlagsCmd
func (cmdable) CommandList(ctx context.Context, filter *FilterBy) *StringSliceCmd
func (cmdable) ConfigGet(ctx context.Context, parameter string) *MapStringStringCmd
func (cmdable) ConfigResetStat(ctx context.Context) *StatusCmd
func (cmdable) ConfigRewrite(ctx context.Context) *StatusCmd
func (cmdable) ConfigSet(ctx context.Context, parameter string, value string) *StatusCmd
func (cmdable) Copy(ctx context.Context, sourceKey string, destKey string, db int, replace bool) *IntCmd
func (cmdable) DBSize(ctx context.Context) *IntCmd
func (cmdable) DebugObject(ctx context.Context, key string) *StringCmd
func (cmdable) Decr(ctx context.Context, key string) *IntCmd
func (cmdable) DecrBy(ctx context.Context, key string, decrement int64) *IntCmd
func (cmdable) Del(ctx context.Context, keys ...string) *IntCmd
func (cmdable) DelExArgs(ctx context.Context, key string, a DelExArgs) *IntCmd
func (cmdable) Digest(ctx context.Context, key string) *DigestCmd
func (cmdable) Do(ctx context.Context, args ...any) *Cmd
func (cmdable) DoRaw(ctx context.Context, args ...any) *RawCmd
func (cmdable) DoRawWriteTo(ctx context.Context, w io.Writer, args ...any) *RawWriteToCmd
func (cmdable) Dump(ctx context.Context, key string) *StringCmd
func (cmdable) Echo(ctx context.Context, message any) *StringCmd
func (cmdable) Eval(ctx context.Context, script string, keys []string, args ...any) *Cmd
func (cmdable) EvalRO(ctx context.Context, script string, keys []string, args ...any) *Cmd
func (cmdable) EvalSha(ctx context.Context, sha1 string, keys []string, args ...any) *Cmd
func (cmdable) EvalShaRO(ctx context.Context, sha1 string, keys []string, args ...any) *Cmd
func (cmdable) Exists(ctx context.Context, keys ...string) *IntCmd
func (cmdable) Expire(ctx context.Context, key string, expiration time.Duration) *BoolCmd
func (cmdable) ExpireAt(ctx context.Context, key string, tm time.Time) *BoolCmd
func (cmdable) ExpireGT(ctx context.Context, key string, expiration time.Duration) *BoolCmd
func (cmdable) ExpireLT(ctx context.Context, key string, expiration time.Duration) *BoolCmd
func (cmdable) ExpireNX(ctx context.Context, key string, expiration time.Duration) *BoolCmd
func (cmdable) ExpireTime(ctx context.Context, key string) *DurationCmd
func (cmdable) ExpireXX(ctx context.Context, key string, expiration time.Duration) *BoolCmd
func (cmdable) FCall(ctx context.Context, function string, keys []string, args ...any) *Cmd
func (cmdable) FCallRO(ctx context.Context, function string, keys []string, args ...any) *Cmd
func (cmdable) FCallRo(ctx context.Context, function string, keys []string, args ...any) *Cmd
func (cmdable) FTAggregate(ctx context.Context, index string, query string) *MapStringInterfaceCmd
func (cmdable) FTAggregateWithArgs(ctx context.Context, index string, query string, options *FTAggregateOptions) *AggregateCmd
func (cmdable) FTAliasAdd(ctx context.Context, index string, alias string) *StatusCmd
func (cmdable) FTAliasDel(ctx context.Context, alias string) *StatusCmd
func (cmdable) FTAliasList(ctx context.Context, index string) *StringSliceCmd
func (cmdable) FTAliasUpdate(ctx context.Context, index string, alias string) *StatusCmd
func (cmdable) FTAlter(ctx context.Context, index string, skipInitialScan bool, definition []any) *StatusCmd
func (cmdable) FTConfigGet(ctx context.Context, option string) *MapMapStringInterfaceCmd
func (cmdable) FTConfigSet(ctx context.Context, option string, value any) *StatusCmd
func (cmdable) FTCreate(ctx context.Context, index string, options *FTCreateOptions, schema ...*FieldSchema) *StatusCmd
func (cmdable) FTCursorDel(ctx context.Context, index string, cursorId int) *StatusCmd
func (cmdable) FTCursorRead(ctx context.Context, index string, cursorId int, count int) *MapStringInterfaceCmd
func (cmdable) FTDictAdd(ctx context.Context, dict string, term ...any) *IntCmd
func (cmdable) FTDictDel(ctx context.Context, dict string, term ...any) *IntCmd
func (cmdable) FTDictDump(ctx context.Context, dict string) *StringSliceCmd
func (cmdable) FTDropIndex(ctx context.Context, index string) *StatusCmd
func (cmdable) FTDropIndexWithArgs(ctx context.Context, index string, options *FTDropIndexOptions) *StatusCmd
func (cmdable) FTExplain(ctx context.Context, index string, query string) *StringCmd
func (cmdable) FTExplainCli(ctx context.Context, key string, path string) error
func (cmdable) FTExplainWithArgs(ctx context.Context, index string, query string, options *FTExplainOptions) *StringCmd
func (cmdable) FTHybrid(ctx context.Context, index string, searchExpr string, vectorField string, vectorData Vector) *FTHybridCmd
func (cmdable) FTHybridWithArgs(ctx context.Context, index string, options *FTHybridOptions) *FTHybridCmd
func (cmdable) FTInfo(ctx context.Context, index string) *FTInfoCmd
func (cmdable) FTSearch(ctx context.Context, index string, query string) *FTSearchCmd
func (cmdable) FTSearchWithArgs(ctx context.Context, index string, query string, options *FTSearchOptions) *FTSearchCmd
func (cmdable) FTSpellCheck(ctx context.Context, index string, query string) *FTSpellCheckCmd
func (cmdable) FTSpellCheckWithArgs(ctx context.Context, index string, query string, options *FTSpellCheckOptions) *FTSpellCheckCmd
func (cmdable) FTSynDump(ctx context.Context, index string) *FTSynDumpCmd
func (cmdable) FTSynUpdate(ctx context.Context, index string, synGroupId any, terms []any) *StatusCmd
func (cmdable) FTSynUpdateWithArgs(ctx context.Context, index string, synGroupId any, options *FTSynUpdateOptions, terms []any) *StatusCmd
func (cmdable) FTTagVals(ctx context.Context, index string, field string) *StringSliceCmd
func (cmdable) FT_List(ctx context.Context) *StringSliceCmd
func (cmdable) FlushAll(ctx context.Context) *StatusCmd
func (cmdable) FlushAllAsync(ctx context.Context) *StatusCmd
func (cmdable) FlushDB(ctx context.Context) *StatusCmd
func (cmdable) FlushDBAsync(ctx context.Context) *StatusCmd
func (cmdable) FunctionDelete(ctx context.Context, libName string) *StringCmd
func (cmdable) FunctionDump(ctx context.Context) *StringCmd
func (cmdable) FunctionFlush(ctx context.Context) *StringCmd
func (cmdable) FunctionFlushAsync(ctx context.Context) *StringCmd
func (cmdable) FunctionKill(ctx context.Context) *StringCmd
func (cmdable) FunctionList(ctx context.Context, q FunctionListQuery) *FunctionListCmd
func (cmdable) FunctionLoad(ctx context.Context, code string) *StringCmd
func (cmdable) FunctionLoadReplace(ctx context.Context, code string) *StringCmd
func (cmdable) FunctionRestore(ctx context.Context, libDump string) *StringCmd
func (cmdable) FunctionStats(ctx context.Context) *FunctionStatsCmd
func (cmdable) GeoAdd(ctx context.Context, key string, geoLocation ...*GeoLocation) *IntCmd
func (cmdable) GeoDist(ctx context.Context, key string, member1 string, member2 string, unit string) *FloatCmd
func (cmdable) GeoHash(ctx context.Context, key string, members ...string) *StringSliceCmd
func (cmdable) GeoPos(ctx context.Context, key string, members ...string) *GeoPosCmd
func (cmdable) GeoRadius(ctx context.Context, key string, longitude float64, latitude float64, query *GeoRadiusQuery) *GeoLocationCmd
func (cmdable) GeoRadiusByMember(ctx context.Context, key string, member string, query *GeoRadiusQuery) *GeoLocationCmd
func (cmdable) GeoRadiusByMemberStore(ctx context.Context, key string, member string, query *GeoRadiusQuery) *IntCmd
func (cmdable) GeoRadiusStore(ctx context.Context, key string, longitude float64, latitude float64, query *GeoRadiusQuery) *IntCmd
func (cmdable) GeoSearch(ctx context.Context, key string, q *GeoSearchQuery) *StringSliceCmd
func (cmdable) GeoSearchLocation(ctx context.Context, key string, q *GeoSearchLocationQuery) *GeoSearchLocationCmd
func (cmdable) GeoSearchStore(ctx context.Context, key string, store string, q *GeoSearchStoreQuery) *IntCmd
func (cmdable) Get(ctx context.Context, key string) *StringCmd
func (cmdable) GetBit(ctx context.Context, key string, offset int64) *IntCmd
func (cmdable) GetDel(ctx context.Context, key string) *StringCmd
func (cmdable) GetEx(ctx context.Context, key string, expiration time.Duration) *StringCmd
func (cmdable) GetRange(ctx context.Context, key string, start int64, end int64) *StringCmd
func (cmdable) GetSet(ctx context.Context, key string, value any) *StringCmd
func (cmdable) GetToBuffer(ctx context.Context, key string, buf []byte) *ZeroCopyStringCmd
func (cmdable) HDel(ctx context.Context, key string, fields ...string) *IntCmd
func (cmdable) HExists(ctx context.Context, key string, field string) *BoolCmd
func (cmdable) HExpire(ctx context.Context, key string, expiration time.Duration, fields ...string) *IntSliceCmd
func (cmdable) HExpireAt(ctx context.Context, key string, tm time.Time, fields ...string) *IntSliceCmd
func (cmdable) HExpireAtWithArgs(ctx context.Context, key string, tm time.Time, expirationArgs HExpireArgs, fields ...string) *IntSliceCmd
func (cmdable) HExpireTime(ctx context.Context, key string, fields ...string) *IntSliceCmd
func (cmdable) HExpireWithArgs(ctx context.Context, key string, expiration time.Duration, expirationArgs HExpireArgs, fields ...string) *IntSliceCmd
func (cmdable) HGet(ctx context.Context, key string, field string) *StringCmd
func (cmdable) HGetAll(ctx context.Context, key string) *MapStringStringCmd
func (cmdable) HGetDel(ctx context.Context, key string, fields ...string) *StringSliceCmd
func (cmdable) HGetEX(ctx context.Context, key string, fields ...string) *StringSliceCmd
func (cmdable) HGetEXWithArgs(ctx context.Context, key string, options *HGetEXOptions, fields ...string) *StringSliceCmd
func (cmdable) HImportDiscard(ctx context.Context, fieldsetName string) *IntCmd
func (cmdable) HImportDiscardAll(ctx context.Context) *IntCmd
func (cmdable) HImportPrepare(ctx context.Context, fieldsetName string, fields ...string) *StatusCmd
func (cmdable) HImportSet(ctx context.Context, key string, fieldsetName string, values ...any) *StatusCmd
func (cmdable) HIncrBy(ctx context.Context, key string, field string, incr int64) *IntCmd
func (cmdable) HIncrByFloat(ctx context.Context, key string, field string, incr float64) *FloatCmd
func (cmdable) HKeys(ctx context.Context, key string) *StringSliceCmd
func (cmdable) HLen(ctx context.Context, key string) *IntCmd
func (cmdable) HMGet(ctx context.Context, key string, fields ...string) *SliceCmd
func (cmdable) HMSet(ctx context.Context, key string, values ...any) *BoolCmd
func (cmdable) HPExpire(ctx context.Context, key string, expiration time.Duration, fields ...string) *IntSliceCmd
func (cmdable) HPExpireAt(ctx context.Context, key string, tm time.Time, fields ...string) *IntSliceCmd
func (cmdable) HPExpireAtWithArgs(ctx context.Context, key string, tm time.Time, expirationArgs HExpireArgs, fields ...string) *IntSliceCmd
func (cmdable) HPExpireTime(ctx context.Context, key string, fields ...string) *IntSliceCmd
func (cmdable) HPExpireWithArgs(ctx context.Context, key string, expiration time.Duration, expirationArgs HExpireArgs, fields ...string) *IntSliceCmd
func (cmdable) HPTTL(ctx context.Context, key string, fields ...string) *IntSliceCmd
func (cmdable) HPersist(ctx context.Context, key string, fields ...string) *IntSliceCmd
func (cmdable) HRandField(ctx context.Context, key string, count int) *StringSliceCmd
func (cmdable) HRandFieldWithValues(ctx context.Context, key string, count int) *KeyValueSliceCmd
func (cmdable) HScan(ctx context.Context, key string, cursor uint64, match string, count int64) *ScanCmd
func (cmdable) HScanNoValues(ctx context.Context, key string, cursor uint64, match string, count int64) *ScanCmd
func (cmdable) HSet(ctx context.Context, key string, values ...any) *IntCmd
func (cmdable) HSetEX(ctx context.Context, key string, fieldsAndValues ...string) *IntCmd
func (cmdable) HSetEXWithArgs(ctx context.Context, key string, options *HSetEXOptions, fieldsAndValues ...string) *IntCmd
func (cmdable) HSetNX(ctx context.Context, key string, field string, value any) *BoolCmd
func (cmdable) HStrLen(ctx context.Context, key string, field string) *IntCmd
func (cmdable) HTTL(ctx context.Context, key string, fields ...string) *IntSliceCmd
func (cmdable) HVals(ctx context.Context, key string) *StringSliceCmd
func (cmdable) Incr(ctx context.Context, key string) *IntCmd
func (cmdable) IncrBy(ctx context.Context, key string, value int64) *IntCmd
func (cmdable) IncrByFloat(ctx context.Context, key string, value float64) *FloatCmd
func (cmdable) IncrEXFloat(ctx context.Context, key string, a IncrEXFloatArgs) *IncrEXFloatCmd
func (cmdable) IncrEXInt(ctx context.Context, key string, a IncrEXIntArgs) *IncrEXIntCmd
func (cmdable) Info(ctx context.Context, sections ...string) *StringCmd
func (cmdable) InfoMap(ctx context.Context, sections ...string) *InfoCmd
func (cmdable) JSONArrAppend(ctx context.Context, key string, path string, values ...any) *IntSliceCmd
func (cmdable) JSONArrIndex(ctx context.Context, key string, path string, value ...any) *IntSliceCmd
func (cmdable) JSONArrIndexWithArgs(ctx context.Context, key string, path string, options *JSONArrIndexArgs, value ...any) *IntSliceCmd
func (cmdable) JSONArrInsert(ctx context.Context, key string, path string, index int64, values ...any) *IntSliceCmd
func (cmdable) JSONArrLen(ctx context.Context, key string, path string) *IntSliceCmd
func (cmdable) JSONArrPop(ctx context.Context, key string, path string, index int) *StringSliceCmd
func (cmdable) JSONArrTrim(ctx context.Context, key string, path string) *IntSliceCmd
func (cmdable) JSONArrTrimWithArgs(ctx context.Context, key string, path string, options *JSONArrTrimArgs) *IntSliceCmd
func (cmdable) JSONClear(ctx context.Context, key string, path string) *IntCmd
func (cmdable) JSONDebugMemory(ctx context.Context, key string, path string) *IntCmd
func (cmdable) JSONDel(ctx context.Context, key string, path string) *IntCmd
func (cmdable) JSONForget(ctx context.Context, key string, path string) *IntCmd
func (cmdable) JSONGet(ctx context.Context, key string, paths ...string) *JSONCmd
func (cmdable) JSONGetWithArgs(ctx context.Context, key string, options *JSONGetArgs, paths ...string) *JSONCmd
func (cmdable) JSONMGet(ctx context.Context, path string, keys ...string) *JSONSliceCmd
func (cmdable) JSONMSet(ctx context.Context, params ...any) *StatusCmd
func (cmdable) JSONMSetArgs(ctx context.Context, docs []JSONSetArgs) *StatusCmd
func (cmdable) JSONMerge(ctx context.Context, key string, path string, value string) *StatusCmd
func (cmdable) JSONNumIncrBy(ctx context.Context, key string, path string, value float64) *JSONCmd
func (cmdable) JSONObjKeys(ctx context.Context, key string, path string) *SliceCmd
func (cmdable) JSONObjLen(ctx context.Context, key string, path string) *IntPointerSliceCmd
func (cmdable) JSONSet(ctx context.Context, key string, path string, value any) *StatusCmd
func (cmdable) JSONSetMode(ctx context.Context, key string, path string, value any, mode string) *StatusCmd
func (cmdable) JSONSetWithArgs(ctx context.Context, key string, path string, value any, options *JSONSetArgsOptions) *StatusCmd
func (cmdable) JSONStrAppend(ctx context.Context, key string, path string, value string) *IntPointerSliceCmd
func (cmdable) JSONStrLen(ctx context.Context, key string, path string) *IntPointerSliceCmd
func (cmdable) JSONToggle(ctx context.Context, key string, path string) *IntPointerSliceCmd
func (cmdable) JSONType(ctx context.Context, key string, path string) *JSONSliceCmd
func (cmdable) Keys(ctx context.Context, pattern string) *StringSliceCmd
func (cmdable) LCS(ctx context.Context, q *LCSQuery) *LCSCmd
func (cmdable) LIndex(ctx context.Context, key string, index int64) *StringCmd
func (cmdable) LInsert(ctx context.Context, key string, op string, pivot any, value any) *IntCmd
func (cmdable) LInsertAfter(ctx context.Context, key string, pivot any, value any) *IntCmd
func (cmdable) LInsertBefore(ctx context.Context, key string, pivot any, value any) *IntCmd
func (cmdable) LLen(ctx context.Context, key string) *IntCmd
func (cmdable) LMPop(ctx context.Context, direction string, count int64, keys ...string) *KeyValuesCmd
func (cmdable) LMove(ctx context.Context, source string, destination string, srcpos string, destpos string) *StringCmd
func (cmdable) LMoveM(ctx context.Context, source string, destination string, srcpos string, destpos string, a LMoveMArgs) *StringSliceCmd
func (cmdable) LPop(ctx context.Context, key string) *StringCmd
func (cmdable) LPopCount(ctx context.Context, key string, count int) *StringSliceCmd
func (cmdable) LPos(ctx context.Context, key string, value string, a LPosArgs) *IntCmd
func (cmdable) LPosCount(ctx context.Context, key string, value string, count int64, a LPosArgs) *IntSliceCmd
func (cmdable) LPush(ctx context.Context, key string, values ...any) *IntCmd
func (cmdable) LPushX(ctx context.Context, key string, values ...any) *IntCmd
func (cmdable) LRange(ctx context.Context, key string, start int64, stop int64) *StringSliceCmd
func (cmdable) LRem(ctx context.Context, key string, count int64, value any) *IntCmd
func (cmdable) LSet(ctx context.Context, key string, index int64, value any) *StatusCmd
func (cmdable) LTrim(ctx context.Context, key string, start int64, stop int64) *StatusCmd
func (cmdable) LastSave(ctx context.Context) *IntCmd
func (cmdable) Latency(ctx context.Context) *LatencyCmd
func (cmdable) LatencyReset(ctx context.Context, events ...any) *StatusCmd
func (cmdable) MGet(ctx context.Context, keys ...string) *SliceCmd
func (cmdable) MSet(ctx context.Context, values ...any) *StatusCmd
func (cmdable) MSetEX(ctx context.Context, args MSetEXArgs, values ...any) *IntCmd
func (cmdable) MSetNX(ctx context.Context, values ...any) *BoolCmd
func (cmdable) MemoryUsage(ctx context.Context, key string, samples ...int) *IntCmd
func (cmdable) Migrate(ctx context.Context, host string, port string, key string, db int, timeout time.Duration) *StatusCmd
func (cmdable) ModuleLoadex(ctx context.Context, conf *ModuleLoadexConfig) *StringCmd
func (cmdable) Monitor(ctx context.Context, ch chan string) *MonitorCmd
func (cmdable) Move(ctx context.Context, key string, db int) *BoolCmd
func (cmdable) ObjectEncoding(ctx context.Context, key string) *StringCmd
func (cmdable) ObjectFreq(ctx context.Context, key string) *IntCmd
func (cmdable) ObjectIdleTime(ctx context.Context, key string) *DurationCmd
func (cmdable) ObjectRefCount(ctx context.Context, key string) *IntCmd
func (cmdable) PExpire(ctx context.Context, key string, expiration time.Duration) *BoolCmd
func (cmdable) PExpireAt(ctx context.Context, key string, tm time.Time) *BoolCmd
func (cmdable) PExpireTime(ctx context.Context, key string) *DurationCmd
func (cmdable) PFAdd(ctx context.Context, key string, els ...any) *IntCmd
func (cmdable) PFCount(ctx context.Context, keys ...string) *IntCmd
func (cmdable) PFMerge(ctx context.Context, dest string, keys ...string) *StatusCmd
func (cmdable) PTTL(ctx context.Context, key string) *DurationCmd
func (cmdable) Persist(ctx context.Context, key string) *BoolCmd
func (cmdable) Ping(ctx context.Context) *StatusCmd
func (cmdable) PubSubChannels(ctx context.Context, pattern string) *StringSliceCmd
func (cmdable) PubSubNumPat(ctx context.Context) *IntCmd
func (cmdable) PubSubNumSub(ctx context.Context, channels ...string) *MapStringIntCmd
func (cmdable) PubSubShardChannels(ctx context.Context, pattern string) *StringSliceCmd
func (cmdable) PubSubShardNumSub(ctx context.Context, channels ...string) *MapStringIntCmd
func (cmdable) Publish(ctx context.Context, channel string, message any) *IntCmd
func (cmdable) Quit(_ context.Context) *StatusCmd
func (cmdable) RPop(ctx context.Context, key string) *StringCmd
func (cmdable) RPopCount(ctx context.Context, key string, count int) *StringSliceCmd
func (cmdable) RPopLPush(ctx context.Context, source string, destination string) *StringCmd
func (cmdable) RPush(ctx context.Context, key string, values ...any) *IntCmd
func (cmdable) RPushX(ctx context.Context, key string, values ...any) *IntCmd
func (cmdable) RandomKey(ctx context.Context) *StringCmd
func (cmdable) ReadOnly(ctx context.Context) *StatusCmd
func (cmdable) ReadWrite(ctx context.Context) *StatusCmd
func (cmdable) Rename(ctx context.Context, key string, newkey string) *StatusCmd
func (cmdable) RenameNX(ctx context.Context, key string, newkey string) *BoolCmd
func (cmdable) ReplicaOf(ctx context.Context, host string, port string) *StatusCmd
func (cmdable) Restore(ctx context.Context, key string, ttl time.Duration, value string) *StatusCmd
func (cmdable) RestoreReplace(ctx context.Context, key string, ttl time.Duration, value string) *StatusCmd
func (cmdable) SAdd(ctx context.Context, key string, members ...any) *IntCmd
func (cmdable) SCard(ctx context.Context, key string) *IntCmd
func (cmdable) SDiff(ctx context.Context, keys ...string) *StringSliceCmd
func (cmdable) SDiffCard(ctx context.Context, opts *SDiffCardOptions, keys ...string) *IntCmd
func (cmdable) SDiffStore(ctx context.Context, destination string, keys ...string) *IntCmd
func (cmdable) SInter(ctx context.Context, keys ...string) *StringSliceCmd
func (cmdable) SInterCard(ctx context.Context, limit int64, keys ...string) *IntCmd
func (cmdable) SInterStore(ctx context.Context, destination string, keys ...string) *IntCmd
func (cmdable) SIsMember(ctx context.Context, key string, member any) *BoolCmd
func (cmdable) SMIsMember(ctx context.Context, key string, members ...any) *BoolSliceCmd
func (cmdable) SMembers(ctx context.Context, key string) *StringSliceCmd
func (cmdable) SMembersMap(ctx context.Context, key string) *StringStructMapCmd
func (cmdable) SMove(ctx context.Context, source string, destination string, member any) *BoolCmd
func (cmdable) SPop(ctx context.Context, key string) *StringCmd
func (cmdable) SPopN(ctx context.Context, key string, count int64) *StringSliceCmd
func (cmdable) SPublish(ctx context.Context, channel string, message any) *IntCmd
func (cmdable) SRandMember(ctx context.Context, key string) *StringCmd
func (cmdable) SRandMemberN(ctx context.Context, key string, count int64) *StringSliceCmd
func (cmdable) SRem(ctx context.Context, key string, members ...any) *IntCmd
func (cmdable) SScan(ctx context.Context, key string, cursor uint64, match string, count int64) *ScanCmd
func (cmdable) SUnion(ctx context.Context, keys ...string) *StringSliceCmd
func (cmdable) SUnionCard(ctx context.Context, opts *SUnionCardOptions, keys ...string) *IntCmd
func (cmdable) SUnionStore(ctx context.Context, destination string, keys ...string) *IntCmd
func (cmdable) Save(ctx context.Context) *StatusCmd
func (cmdable) Scan(ctx context.Context, cursor uint64, match string, count int64) *ScanCmd
func (cmdable) ScanType(ctx context.Context, cursor uint64, match string, count int64, keyType string) *ScanCmd
func (cmdable) ScriptExists(ctx context.Context, hashes ...string) *BoolSliceCmd
func (cmdable) ScriptFlush(ctx context.Context) *StatusCmd
func (cmdable) ScriptKill(ctx context.Context) *StatusCmd
func (cmdable) ScriptLoad(ctx context.Context, script string) *StringCmd
func (cmdable) Set(ctx context.Context, key string, value any, expiration time.Duration) *StatusCmd
func (cmdable) SetArgs(ctx context.Context, key string, value any, a SetArgs) *StatusCmd
func (cmdable) SetBit(ctx context.Context, key string, offset int64, value int) *IntCmd
func (cmdable) SetEx(ctx context.Context, key string, value any, expiration time.Duration) *StatusCmd
func (cmdable) SetFromBuffer(ctx context.Context, key string, buf []byte) *StatusCmd
func (cmdable) SetIFDEQ(ctx context.Context, key string, value any, matchDigest uint64, expiration time.Duration) *StatusCmd
func (cmdable) SetIFDEQGet(ctx context.Context, key string, value any, matchDigest uint64, expiration time.Duration) *StringCmd
func (cmdable) SetIFDNE(ctx context.Context, key string, value any, matchDigest uint64, expiration time.Duration) *StatusCmd
func (cmdable) SetIFDNEGet(ctx context.Context, key string, value any, matchDigest uint64, expiration time.Duration) *StringCmd
func (cmdable) SetIFEQ(ctx context.Context, key string, value any, matchValue any, expiration time.Duration) *StatusCmd
func (cmdable) SetIFEQGet(ctx context.Context, key string, value any, matchValue any, expiration time.Duration) *StringCmd
func (cmdable) SetIFNE(ctx context.Context, key string, value any, matchValue any, expiration time.Duration) *StatusCmd
func (cmdable) SetIFNEGet(ctx context.Context, key string, value any, matchValue any, expiration time.Duration) *StringCmd
func (cmdable) SetNX(ctx context.Context, key string, value any, expiration time.Duration) *BoolCmd
func (cmdable) SetRange(ctx context.Context, key string, offset int64, value string) *IntCmd
func (cmdable) SetXX(ctx context.Context, key string, value any, expiration time.Duration) *BoolCmd
func (cmdable) Shutdown(ctx context.Context) *StatusCmd
func (cmdable) ShutdownNoSave(ctx context.Context) *StatusCmd
func (cmdable) ShutdownSave(ctx context.Context) *StatusCmd
func (cmdable) SlaveOf(ctx context.Context, host string, port string) *StatusCmd
func (cmdable) SlowLogGet(ctx context.Context, num int64) *SlowLogCmd
func (cmdable) SlowLogLen(ctx context.Context) *IntCmd
func (cmdable) SlowLogReset(ctx context.Context) *StatusCmd
func (cmdable) Sort(ctx context.Context, key string, sort *Sort) *StringSliceCmd
func (cmdable) SortInterfaces(ctx context.Context, key string, sort *Sort) *SliceCmd
func (cmdable) SortRO(ctx context.Context, key string, sort *Sort) *StringSliceCmd
func (cmdable) SortStore(ctx context.Context, key string, store string, sort *Sort) *IntCmd
func (cmdable) StrLen(ctx context.Context, key string) *IntCmd
func (cmdable) Sync(_ context.Context)
func (cmdable) TDigestAdd(ctx context.Context, key string, elements ...float64) *StatusCmd
func (cmdable) TDigestByRank(ctx context.Context, key string, rank ...uint64) *FloatSliceCmd
func (cmdable) TDigestByRevRank(ctx context.Context, key string, rank ...uint64) *FloatSliceCmd
func (cmdable) TDigestCDF(ctx context.Context, key string, elements ...float64) *FloatSliceCmd
func (cmdable) TDigestCreate(ctx context.Context, key string) *StatusCmd
func (cmdable) TDigestCreateWithCompression(ctx context.Context, key string, compression int64) *StatusCmd
func (cmdable) TDigestInfo(ctx context.Context, key string) *TDigestInfoCmd
func (cmdable) TDigestMax(ctx context.Context, key string) *FloatCmd
func (cmdable) TDigestMerge(ctx context.Context, destKey string, options *TDigestMergeOptions, sourceKeys ...string) *StatusCmd
func (cmdable) TDigestMin(ctx context.Context, key string) *FloatCmd
func (cmdable) TDigestQuantile(ctx context.Context, key string, elements ...float64) *FloatSliceCmd
func (cmdable) TDigestRank(ctx context.Context, key string, values ...float64) *IntSliceCmd
func (cmdable) TDigestReset(ctx context.Context, key string) *StatusCmd
func (cmdable) TDigestRevRank(ctx context.Context, key string, values ...float64) *IntSliceCmd
func (cmdable) TDigestTrimmedMean(ctx context.Context, key string, lowCutQuantile float64, highCutQuantile float64) *FloatCmd
func (cmdable) TSAdd(ctx context.Context, key string, timestamp any, value float64) *IntCmd
func (cmdable) TSAddWithArgs(ctx context.Context, key string, timestamp any, value float64, options *TSOptions) *IntCmd
func (cmdable) TSAlter(ctx context.Context, key string, options *TSAlterOptions) *StatusCmd
func (cmdable) TSCreate(ctx context.Context, key string) *StatusCmd
func (cmdable) TSCreateRule(ctx context.Context, sourceKey string, destKey string, aggregator Aggregator, bucketDuration int) *StatusCmd
func (cmdable) TSCreateRuleWithArgs(ctx context.Context, sourceKey string, destKey string, aggregator Aggregator, bucketDuration int, options *TSCreateRuleOptions) *StatusCmd
func (cmdable) TSCreateWithArgs(ctx context.Context, key string, options *TSOptions) *StatusCmd
func (cmdable) TSDecrBy(ctx context.Context, Key string, timestamp float64) *IntCmd
func (cmdable) TSDecrByWithArgs(ctx context.Context, key string, timestamp float64, options *TSIncrDecrOptions) *IntCmd
func (cmdable) TSDel(ctx context.Context, Key string, fromTimestamp int, toTimestamp int) *IntCmd
func (cmdable) TSDeleteRule(ctx context.Context, sourceKey string, destKey string) *StatusCmd
func (cmdable) TSGet(ctx context.Context, key string) *TSTimestampValueCmd
func (cmdable) TSGetWithArgs(ctx context.Context, key string, options *TSGetOptions) *TSTimestampValueCmd
func (cmdable) TSIncrBy(ctx context.Context, Key string, timestamp float64) *IntCmd
func (cmdable) TSIncrByWithArgs(ctx context.Context, key string, timestamp float64, options *TSIncrDecrOptions) *IntCmd
func (cmdable) TSInfo(ctx context.Context, key string) *MapStringInterfaceCmd
func (cmdable) TSInfoWithArgs(ctx context.Context, key string, options *TSInfoOptions) *MapStringInterfaceCmd
func (cmdable) TSMAdd(ctx context.Context, ktvSlices [][]any) *IntSliceCmd
func (cmdable) TSMGet(ctx context.Context, filters []string) *MapStringSliceInterfaceCmd
func (cmdable) TSMGetWithArgs(ctx context.Context, filters []string, options *TSMGetOptions) *MapStringSliceInterfaceCmd
func (cmdable) TSMRange(ctx context.Context, fromTimestamp int, toTimestamp int, filterExpr []string) *MapStringSliceInterfaceCmd
func (cmdable) TSMRangeWithArgs(ctx context.Context, fromTimestamp int, toTimestamp int, filterExpr []string, options *TSMRangeOptions) *MapStringSliceInterfaceCmd
func (cmdable) TSMRevRange(ctx context.Context, fromTimestamp int, toTimestamp int, filterExpr []string) *MapStringSliceInterfaceCmd
func (cmdable) TSMRevRangeWithArgs(ctx context.Context, fromTimestamp int, toTimestamp int, filterExpr []string, options *TSMRevRangeOptions) *MapStringSliceInterfaceCmd
func (cmdable) TSNRange(ctx context.Context, keys []string, fromTimestamp any, toTimestamp any) *TSNRangePivotRowSliceCmd
func (cmdable) TSNRangeWithArgs(ctx context.Context, keys []string, fromTimestamp any, toTimestamp any, options *TSNRangeOptions) *TSNRangePivotRowSliceCmd
func (cmdable) TSNRevRange(ctx context.Context, keys []string, fromTimestamp any, toTimestamp any) *TSNRangePivotRowSliceCmd
func (cmdable) TSNRevRangeWithArgs(ctx context.Context, keys []string, fromTimestamp any, toTimestamp any, options *TSNRevRangeOptions) *TSNRangePivotRowSliceCmd
func (cmdable) TSQueryIndex(ctx context.Context, filterExpr []string) *StringSliceCmd
func (cmdable) TSQueryLabelValues(ctx context.Context, label string, filterExpr []string) *StringSliceCmd
func (cmdable) TSQueryLabels(ctx context.Context, filterExpr []string) *StringSliceCmd
func (cmdable) TSRange(ctx context.Context, key string, fromTimestamp int, toTimestamp int) *TSTimestampValueSliceCmd
func (cmdable) TSRangeWithArgs(ctx context.Context, key string, fromTimestamp int, toTimestamp int, options *TSRangeOptions) *TSTimestampValueSliceCmd
func (cmdable) TSRead(ctx context.Context, key string, timestamp any) *TSTimestampValueSliceCmd
func (cmdable) TSReadWithArgs(ctx context.Context, key string, timestamp any, options *TSReadOptions) *TSTimestampValueSliceCmd
func (cmdable) TSRevRange(ctx context.Context, key string, fromTimestamp int, toTimestamp int) *TSTimestampValueSliceCmd
func (cmdable) TSRevRangeWithArgs(ctx context.Context, key string, fromTimestamp int, toTimestamp int, options *TSRevRangeOptions) *TSTimestampValueSliceCmd
func (cmdable) TTL(ctx context.Context, key string) *DurationCmd
func (cmdable) Time(ctx context.Context) *TimeCmd
func (cmdable) TopKAdd(ctx context.Context, key string, elements ...any) *StringSliceCmd
func (cmdable) TopKCount(ctx context.Context, key string, elements ...any) *IntSliceCmd
func (cmdable) TopKIncrBy(ctx context.Context, key string, elements ...any) *StringSliceCmd
func (cmdable) TopKInfo(ctx context.Context, key string) *TopKInfoCmd
func (cmdable) TopKList(ctx context.Context, key string) *StringSliceCmd
func (cmdable) TopKListWithCount(ctx context.Context, key string) *MapStringIntCmd
func (cmdable) TopKQuery(ctx context.Context, key string, elements ...any) *BoolSliceCmd
func (cmdable) TopKReserve(ctx context.Context, key string, k int64) *StatusCmd
func (cmdable) TopKReserveWithOptions(ctx context.Context, key string, k int64, width int64, depth int64, decay float64) *StatusCmd
func (cmdable) Touch(ctx context.Context, keys ...string) *IntCmd
func (cmdable) Type(ctx context.Context, key string) *StatusCmd
func (cmdable) Unlink(ctx context.Context, keys ...string) *IntCmd
func (cmdable) VAdd(ctx context.Context, key string, element string, val Vector) *BoolCmd
func (cmdable) VAddWithArgs(ctx context.Context, key string, element string, val Vector, addArgs *VAddArgs) *BoolCmd
func (cmdable) VCard(ctx context.Context, key string) *IntCmd
func (cmdable) VClearAttributes(ctx context.Context, key string, element string) *BoolCmd
func (cmdable) VDim(ctx context.Context, key string) *IntCmd
func (cmdable) VEmb(ctx context.Context, key string, element string, raw bool) *SliceCmd
func (cmdable) VGetAttr(ctx context.Context, key string, element string) *StringCmd
func (cmdable) VInfo(ctx context.Context, key string) *MapStringInterfaceCmd
func (cmdable) VIsMember(ctx context.Context, key string, element string) *BoolCmd
func (cmdable) VLinks(ctx context.Context, key string, element string) *StringSliceSliceCmd
func (cmdable) VLinksWithScores(ctx context.Context, key string, element string) *VectorScoreSliceSliceCmd
func (cmdable) VRandMember(ctx context.Context, key string) *StringCmd
func (cmdable) VRandMemberCount(ctx context.Context, key string, count int) *StringSliceCmd
func (cmdable) VRange(ctx context.Context, key string, start string, end string, count int64) *StringSliceCmd
func (cmdable) VRem(ctx context.Context, key string, element string) *BoolCmd
func (cmdable) VSetAttr(ctx context.Context, key string, element string, attr any) *BoolCmd
func (cmdable) VSim(ctx context.Context, key string, val Vector) *StringSliceCmd
func (cmdable) VSimWithArgs(ctx context.Context, key string, val Vector, simArgs *VSimArgs) *StringSliceCmd
func (cmdable) VSimWithArgsWithAttribs(ctx context.Context, key string, val Vector, simArgs *VSimArgs) *VectorAttribSliceCmd
func (cmdable) VSimWithArgsWithScores(ctx context.Context, key string, val Vector, simArgs *VSimArgs) *VectorScoreSliceCmd
func (cmdable) VSimWithArgsWithScoresWithAttribs(ctx context.Context, key string, val Vector, simArgs *VSimArgs) *VectorScoreAttribSliceCmd
func (cmdable) VSimWithScores(ctx context.Context, key string, val Vector) *VectorScoreSliceCmd
func (cmdable) Wait(ctx context.Context, numSlaves int, timeout time.Duration) *IntCmd
func (cmdable) WaitAOF(ctx context.Context, numLocal int, numSlaves int, timeout time.Duration) *IntSliceCmd
func (cmdable) XAck(ctx context.Context, stream string, group string, ids ...string) *IntCmd
func (cmdable) XAckDel(ctx context.Context, stream string, group string, mode string, ids ...string) *SliceCmd
func (cmdable) XAdd(ctx context.Context, a *XAddArgs) *StringCmd
func (cmdable) XAutoClaim(ctx context.Context, a *XAutoClaimArgs) *XAutoClaimCmd
func (cmdable) XAutoClaimJustID(ctx context.Context, a *XAutoClaimArgs) *XAutoClaimJustIDCmd
func (cmdable) XAutoClaimWithDeleted(ctx context.Context, a *XAutoClaimArgs) *XAutoClaimWithDeletedCmd
func (cmdable) XCfgSet(ctx context.Context, a *XCfgSetArgs) *StatusCmd
func (cmdable) XClaim(ctx context.Context, a *XClaimArgs) *XMessageSliceCmd
func (cmdable) XClaimJustID(ctx context.Context, a *XClaimArgs) *StringSliceCmd
func (cmdable) XDel(ctx context.Context, stream string, ids ...string) *IntCmd
func (cmdable) XDelEx(ctx context.Context, stream string, mode string, ids ...string) *SliceCmd
func (cmdable) XGroupCreate(ctx context.Context, stream string, group string, start string) *StatusCmd
func (cmdable) XGroupCreateConsumer(ctx context.Context, stream string, group string, consumer string) *IntCmd
func (cmdable) XGroupCreateMkStream(ctx context.Context, stream string, group string, start string) *StatusCmd
func (cmdable) XGroupDelConsumer(ctx context.Context, stream string, group string, consumer string) *IntCmd
func (cmdable) XGroupDestroy(ctx context.Context, stream string, group string) *IntCmd
func (cmdable) XGroupSetID(ctx context.Context, stream string, group string, start string) *StatusCmd
func (cmdable) XInfoConsumers(ctx context.Context, key string, group string) *XInfoConsumersCmd
func (cmdable) XInfoGroups(ctx context.Context, key string) *XInfoGroupsCmd
func (cmdable) XInfoStream(ctx context.Context, key string) *XInfoStreamCmd
func (cmdable) XInfoStreamFull(ctx context.Context, key string, count int) *XInfoStreamFullCmd
func (cmdable) XLen(ctx context.Context, stream string) *IntCmd
func (cmdable) XNack(ctx context.Context, a *XNackArgs) *IntCmd
func (cmdable) XPending(ctx context.Context, stream string, group string) *XPendingCmd
func (cmdable) XPendingExt(ctx context.Context, a *XPendingExtArgs) *XPendingExtCmd
func (cmdable) XRange(ctx context.Context, stream string, start string, stop string) *XMessageSliceCmd
func (cmdable) XRangeN(ctx context.Context, stream string, start string, stop string, count int64) *XMessageSliceCmd
func (cmdable) XRead(ctx context.Context, a *XReadArgs) *XStreamSliceCmd
func (cmdable) XReadGroup(ctx context.Context, a *XReadGroupArgs) *XStreamSliceCmd
func (cmdable) XReadStreams(ctx context.Context, streams ...string) *XStreamSliceCmd
func (cmdable) XRevRange(ctx context.Context, stream string, start string, stop string) *XMessageSliceCmd
func (cmdable) XRevRangeN(ctx context.Context, stream string, start string, stop string, count int64) *XMessageSliceCmd
func (cmdable) XTrimMaxLen(ctx context.Context, key string, maxLen int64) *IntCmd
func (cmdable) XTrimMaxLenApprox(ctx context.Context, key string, maxLen int64, limit int64) *IntCmd
func (cmdable) XTrimMaxLenApproxMode(ctx context.Context, key string, maxLen int64, limit int64, mode string) *IntCmd
func (cmdable) XTrimMaxLenMode(ctx context.Context, key string, maxLen int64, mode string) *IntCmd
func (cmdable) XTrimMinID(ctx context.Context, key string, minID string) *IntCmd
func (cmdable) XTrimMinIDApprox(ctx context.Context, key string, minID string, limit int64) *IntCmd
func (cmdable) XTrimMinIDApproxMode(ctx context.Context, key string, minID string, limit int64, mode string) *IntCmd
func (cmdable) XTrimMinIDMode(ctx context.Context, key string, minID string, mode string) *IntCmd
func (cmdable) ZAdd(ctx context.Context, key string, members ...Z) *IntCmd
func (cmdable) ZAddArgs(ctx context.Context, key string, args ZAddArgs) *IntCmd
func (cmdable) ZAddArgsIncr(ctx context.Context, key string, args ZAddArgs) *FloatCmd
func (cmdable) ZAddGT(ctx context.Context, key string, members ...Z) *IntCmd
func (cmdable) ZAddLT(ctx context.Context, key string, members ...Z) *IntCmd
func (cmdable) ZAddNX(ctx context.Context, key string, members ...Z) *IntCmd
func (cmdable) ZAddXX(ctx context.Context, key string, members ...Z) *IntCmd
func (cmdable) ZCard(ctx context.Context, key string) *IntCmd
func (cmdable) ZCount(ctx context.Context, key string, min string, max string) *IntCmd
func (cmdable) ZDiff(ctx context.Context, keys ...string) *StringSliceCmd
func (cmdable) ZDiffStore(ctx context.Context, destination string, keys ...string) *IntCmd
func (cmdable) ZDiffWithScores(ctx context.Context, keys ...string) *ZSliceCmd
func (cmdable) ZIncrBy(ctx context.Context, key string, increment float64, member string) *FloatCmd
func (cmdable) ZInter(ctx context.Context, store *ZStore) *StringSliceCmd
func (cmdable) ZInterCard(ctx context.Context, limit int64, keys ...string) *IntCmd
func (cmdable) ZInterStore(ctx context.Context, destination string, store *ZStore) *IntCmd
func (cmdable) ZInterWithScores(ctx context.Context, store *ZStore) *ZSliceCmd
func (cmdable) ZLexCount(ctx context.Context, key string, min string, max string) *IntCmd
func (cmdable) ZMPop(ctx context.Context, order string, count int64, keys ...string) *ZSliceWithKeyCmd
func (cmdable) ZMScore(ctx context.Context, key string, members ...string) *FloatSliceCmd
func (cmdable) ZPopMax(ctx context.Context, key string, count ...int64) *ZSliceCmd
func (cmdable) ZPopMin(ctx context.Context, key string, count ...int64) *ZSliceCmd
func (cmdable) ZRandMember(ctx context.Context, key string, count int) *StringSliceCmd
func (cmdable) ZRandMemberWithScores(ctx context.Context, key string, count int) *ZSliceCmd
func (cmdable) ZRange(ctx context.Context, key string, start int64, stop int64) *StringSliceCmd
func (cmdable) ZRangeArgs(ctx context.Context, z ZRangeArgs) *StringSliceCmd
func (cmdable) ZRangeArgsWithScores(ctx context.Context, z ZRangeArgs) *ZSliceCmd
func (cmdable) ZRangeByLex(ctx context.Context, key string, opt *ZRangeBy) *StringSliceCmd
func (cmdable) ZRangeByScore(ctx context.Context, key string, opt *ZRangeBy) *StringSliceCmd
func (cmdable) ZRangeByScoreWithScores(ctx context.Context, key string, opt *ZRangeBy) *ZSliceCmd
func (cmdable) ZRangeStore(ctx context.Context, dst string, z ZRangeArgs) *IntCmd
func (cmdable) ZRangeWithScores(ctx context.Context, key string, start int64, stop int64) *ZSliceCmd
func (cmdable) ZRank(ctx context.Context, key string, member string) *IntCmd
func (cmdable) ZRankWithScore(ctx context.Context, key string, member string) *RankWithScoreCmd
func (cmdable) ZRem(ctx context.Context, key string, members ...any) *IntCmd
func (cmdable) ZRemRangeByLex(ctx context.Context, key string, min string, max string) *IntCmd
func (cmdable) ZRemRangeByRank(ctx context.Context, key string, start int64, stop int64) *IntCmd
func (cmdable) ZRemRangeByScore(ctx context.Context, key string, min string, max string) *IntCmd
func (cmdable) ZRevRange(ctx context.Context, key string, start int64, stop int64) *StringSliceCmd
func (cmdable) ZRevRangeByLex(ctx context.Context, key string, opt *ZRangeBy) *StringSliceCmd
func (cmdable) ZRevRangeByScore(ctx context.Context, key string, opt *ZRangeBy) *StringSliceCmd
func (cmdable) ZRevRangeByScoreWithScores(ctx context.Context, key string, opt *ZRangeBy) *ZSliceCmd
func (cmdable) ZRevRangeWithScores(ctx context.Context, key string, start int64, stop int64) *ZSliceCmd
func (cmdable) ZRevRank(ctx context.Context, key string, member string) *IntCmd
func (cmdable) ZRevRankWithScore(ctx context.Context, key string, member string) *RankWithScoreCmd
func (cmdable) ZScan(ctx context.Context, key string, cursor uint64, match string, count int64) *ScanCmd
func (cmdable) ZScore(ctx context.Context, key string, member string) *FloatCmd
func (cmdable) ZUnion(ctx context.Context, store ZStore) *StringSliceCmd
func (cmdable) ZUnionStore(ctx context.Context, dest string, store *ZStore) *IntCmd
func (cmdable) ZUnionWithScores(ctx context.Context, store ZStore) *ZSliceCmd
type commandInfoResolver struct{}
func (*commandInfoResolver) GetCommandPolicy(ctx context.Context, cmd Cmder) *routing.CommandPolicy
func (*commandInfoResolver) SetFallbackResolver(fallbackResolver *commandInfoResolver)
type hooksMixin struct{}
func (*hooksMixin) AddHook(hook Hook)
type statefulCmdable func(ctx context.Context, cmd Cmder) error
func (statefulCmdable) Auth(ctx context.Context, password string) *StatusCmd
func (statefulCmdable) AuthACL(ctx context.Context, username string, password string) *StatusCmd
func (statefulCmdable) ClientSetInfo(ctx context.Context, info LibraryInfo) *StatusCmd
func (statefulCmdable) ClientSetName(ctx context.Context, name string) *BoolCmd
func (statefulCmdable) Hello(ctx context.Context, ver int, username string, password string, clientName string) *MapStringInterfaceCmd
func (statefulCmdable) Select(ctx context.Context, index int) *StatusCmd
func (statefulCmdable) SwapDB(ctx context.Context, index1 int, index2 int) *StatusCmd
