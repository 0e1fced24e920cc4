// Interface of github.com/go-redis/redis/v8@v8.11.5, generated from its types. Signatures only.
package redis

import "context"
import "crypto/tls"
import "github.com/go-redis/redis/v8/internal"
import "github.com/go-redis/redis/v8/internal/proto"
import "net"
import "time"

const KeepTTL = -1
const Nil proto.RedisError = "redis: nil"
const TxFailedErr proto.RedisError = "redis: transaction failed"
var ErrClosed error
func NewBoolCmd(ctx context.Context, args ...any) *BoolCmd
func NewBoolResult(val bool, err error) *BoolCmd
func NewBoolSliceCmd(ctx context.Context, args ...any) *BoolSliceCmd
func NewBoolSliceResult(val []bool, err error) *BoolSliceCmd
func NewClient(opt *Options) *Client
func NewClusterClient(opt *ClusterOptions) *ClusterClient
func NewClusterSlotsCmd(ctx context.Context, args ...any) *ClusterSlotsCmd
func NewClusterSlotsCmdResult(val []ClusterSlot, err error) *ClusterSlotsCmd
func NewCmd(ctx context.Context, args ...any) *Cmd
func NewCmdResult(val any, err error) *Cmd
func NewCommandsInfoCmd(ctx context.Context, args ...any) *CommandsInfoCmd
func NewCommandsInfoCmdResult(val map[string]*CommandInfo, err error) *CommandsInfoCmd
func NewDurationCmd(ctx context.Context, precision time.Duration, args ...any) *DurationCmd
func NewDurationResult(val time.Duration, err error) *DurationCmd
func NewFailoverClient(failoverOpt *FailoverOptions) *Client
func NewFailoverClusterClient(failoverOpt *FailoverOptions) *ClusterClient
func NewFloatCmd(ctx context.Context, args ...any) *FloatCmd
func NewFloatResult(val float64, err error) *FloatCmd
func NewFloatSliceCmd(ctx context.Context, args ...any) *FloatSliceCmd
func NewGeoLocationCmd(ctx context.Context, q *GeoRadiusQuery, args ...any) *GeoLocationCmd
func NewGeoLocationCmdResult(val []GeoLocation, err error) *GeoLocationCmd
func NewGeoPosCmd(ctx context.Context, args ...any) *GeoPosCmd
func NewGeoPosCmdResult(val []*GeoPos, err error) *GeoPosCmd
func NewGeoSearchLocationCmd(ctx context.Context, opt *GeoSearchLocationQuery, args ...any) *GeoSearchLocationCmd
func NewIntCmd(ctx context.Context, args ...any) *IntCmd
func NewIntResult(val int64, err error) *IntCmd
func NewIntSliceCmd(ctx context.Context, args ...any) *IntSliceCmd
func NewRing(opt *RingOptions) *Ring
func NewScanCmd(ctx context.Context, process cmdable, args ...any) *ScanCmd
func NewScanCmdResult(keys []string, cursor uint64, err error) *ScanCmd
func NewScript(src string) *Script
func NewSentinelClient(opt *Options) *SentinelClient
func NewSliceCmd(ctx context.Context, args ...any) *SliceCmd
func NewSliceResult(val []any, err error) *SliceCmd
func NewSlowLogCmd(ctx context.Context, args ...any) *SlowLogCmd
func NewStatusCmd(ctx context.Context, args ...any) *StatusCmd
func NewStatusResult(val string, err error) *StatusCmd
func NewStringCmd(ctx context.Context, args ...any) *StringCmd
func NewStringIntMapCmd(ctx context.Context, args ...any) *StringIntMapCmd
func NewStringIntMapCmdResult(val map[string]int64, err error) *StringIntMapCmd
func NewStringResult(val string, err error) *StringCmd
func NewStringSliceCmd(ctx context.Context, args ...any) *StringSliceCmd
func NewStringSliceResult(val []string, err error) *StringSliceCmd
func NewStringStringMapCmd(ctx context.Context, args ...any) *StringStringMapCmd
func NewStringStringMapResult(val map[string]string, err error) *StringStringMapCmd
func NewStringStructMapCmd(ctx context.Context, args ...any) *StringStructMapCmd
func NewTimeCmd(ctx context.Context, args ...any) *TimeCmd
func NewTimeCmdResult(val time.Time, err error) *TimeCmd
func NewUniversalClient(opts *UniversalOptions) UniversalClient
func NewXAutoClaimCmd(ctx context.Context, args ...any) *XAutoClaimCmd
func NewXAutoClaimJustIDCmd(ctx context.Context, args ...any) *XAutoClaimJustIDCmd
func NewXInfoConsumersCmd(ctx context.Context, stream string, group string) *XInfoConsumersCmd
func NewXInfoGroupsCmd(ctx context.Context, stream string) *XInfoGroupsCmd
func NewXInfoStreamCmd(ctx context.Context, stream string) *XInfoStreamCmd
func NewXInfoStreamFullCmd(ctx context.Context, args ...any) *XInfoStreamFullCmd
func NewXMessageSliceCmd(ctx context.Context, args ...any) *XMessageSliceCmd
func NewXMessageSliceCmdResult(val []XMessage, err error) *XMessageSliceCmd
func NewXPendingCmd(ctx context.Context, args ...any) *XPendingCmd
func NewXPendingExtCmd(ctx context.Context, args ...any) *XPendingExtCmd
func NewXStreamSliceCmd(ctx context.Context, args ...any) *XStreamSliceCmd
func NewXStreamSliceCmdResult(val []XStream, err error) *XStreamSliceCmd
func NewZSliceCmd(ctx context.Context, args ...any) *ZSliceCmd
func NewZSliceCmdResult(val []Z, err error) *ZSliceCmd
func NewZWithKeyCmd(ctx context.Context, args ...any) *ZWithKeyCmd
func NewZWithKeyCmdResult(val *ZWithKey, err error) *ZWithKeyCmd
func ParseURL(redisURL string) (*Options, error)
func SetLogger(logger internal.Logging)
func Version() string
func WithChannelHealthCheckInterval(d time.Duration) ChannelOption
func WithChannelSendTimeout(d time.Duration) ChannelOption
func WithChannelSize(size int) ChannelOption
type BitCount struct { Start int64; End int64 }
type BoolCmd struct { baseCmd }
func (*BoolCmd) Result() (bool, error)
func (*BoolCmd) SetVal(val bool)
func (*BoolCmd) String() string
func (*BoolCmd) Val() bool
type BoolSliceCmd struct { baseCmd }
func (*BoolSliceCmd) Result() ([]bool, error)
func (*BoolSliceCmd) SetVal(val []bool)
func (*BoolSliceCmd) String() string
func (*BoolSliceCmd) Val() []bool
type ChannelOption func(c *channel)
type Client struct { *baseClient; cmdable; hooks }
func (*Client) Conn(ctx context.Context) *Conn
func (*Client) Context() context.Context
func (*Client) Do(ctx context.Context, args ...any) *Cmd
func (*Client) Options() *Options
func (*Client) PSubscribe(ctx context.Context, channels ...string) *PubSub
func (*Client) Pipeline() Pipeliner
func (*Client) Pipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
func (*Client) PoolStats() *PoolStats
func (*Client) Process(ctx context.Context, cmd Cmder) error
func (*Client) Subscribe(ctx context.Context, channels ...string) *PubSub
func (*Client) TxPipeline() Pipeliner
func (*Client) TxPipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
func (*Client) Watch(ctx context.Context, fn func(*Tx) error, keys ...string) error
func (*Client) WithContext(ctx context.Context) *Client
func (*Client) WithTimeout(timeout time.Duration) *Client
type ClusterClient struct { cmdable; hooks }
func (*ClusterClient) Close() error
func (*ClusterClient) Context() context.Context
func (*ClusterClient) DBSize(ctx context.Context) *IntCmd
func (*ClusterClient) Do(ctx context.Context, args ...any) *Cmd
func (*ClusterClient) ForEachMaster(ctx context.Context, fn func(ctx context.Context, client *Client) error) error
func (*ClusterClient) ForEachShard(ctx context.Context, fn func(ctx context.Context, client *Client) error) error
func (*ClusterClient) ForEachSlave(ctx context.Context, fn func(ctx context.Context, client *Client) error) error
func (*ClusterClient) MasterForKey(ctx context.Context, key string) (*Client, error)
func (*ClusterClient) Options() *ClusterOptions
func (*ClusterClient) PSubscribe(ctx context.Context, channels ...string) *PubSub
func (*ClusterClient) Pipeline() Pipeliner
func (*ClusterClient) Pipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
func (*ClusterClient) PoolStats() *PoolStats
func (*ClusterClient) Process(ctx context.Context, cmd Cmder) error
func (*ClusterClient) ReloadState(ctx context.Context)
func (*ClusterClient) ScriptExists(ctx context.Context, hashes ...string) *BoolSliceCmd
func (*ClusterClient) ScriptFlush(ctx context.Context) *StatusCmd
func (*ClusterClient) ScriptLoad(ctx context.Context, script string) *StringCmd
func (*ClusterClient) SlaveForKey(ctx context.Context, key string) (*Client, error)
func (*ClusterClient) Subscribe(ctx context.Context, channels ...string) *PubSub
func (*ClusterClient) TxPipeline() Pipeliner
func (*ClusterClient) TxPipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
func (*ClusterClient) Watch(ctx context.Context, fn func(*Tx) error, keys ...string) error
func (*ClusterClient) WithContext(ctx context.Context) *ClusterClient
type ClusterNode struct { ID string; Addr string }
type ClusterOptions struct { Addrs []string; NewClient func(opt *Options) *Client; MaxRedirects int; ReadOnly bool; RouteByLatency bool; RouteRandomly bool; ClusterSlots func(context.Context) ([]ClusterSlot, error); Dialer func(ctx context.Context, network string, addr string) (net.Conn, error); OnConnect func(ctx context.Context, cn *Conn) error; Username string; Password string; MaxRetries int; MinRetryBackoff time.Duration; MaxRetryBackoff time.Duration; DialTimeout time.Duration; ReadTimeout time.Duration; WriteTimeout time.Duration; PoolFIFO bool; PoolSize int; MinIdleConns int; MaxConnAge time.Duration; PoolTimeout time.Duration; IdleTimeout time.Duration; IdleCheckFrequency time.Duration; TLSConfig *tls.Config }
type ClusterSlot struct { Start int; End int; Nodes []ClusterNode }
type ClusterSlotsCmd struct { baseCmd }
func (*ClusterSlotsCmd) Result() ([]ClusterSlot, error)
func (*ClusterSlotsCmd) SetVal(val []ClusterSlot)
func (*ClusterSlotsCmd) String() string
func (*ClusterSlotsCmd) Val() []ClusterSlot
type Cmd struct { baseCmd }
func (*Cmd) Bool() (bool, error)
func (*Cmd) BoolSlice() ([]bool, error)
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
type Cmdable interface { Append(ctx context.Context, key string, value string) *IntCmd; BLMove(ctx context.Context, source string, destination string, srcpos string, destpos string, timeout time.Duration) *StringCmd; BLPop(ctx context.Context, timeout time.Duration, keys ...string) *StringSliceCmd; BRPop(ctx context.Context, timeout time.Duration, keys ...string) *StringSliceCmd; BRPopLPush(ctx context.Context, source string, destination string, timeout time.Duration) *StringCmd; BZPopMax(ctx context.Context, timeout time.Duration, keys ...string) *ZWithKeyCmd; BZPopMin(ctx context.Context, timeout time.Duration, keys ...string) *ZWithKeyCmd; BgRewriteAOF(ctx context.Context) *StatusCmd; BgSave(ctx context.Context) *StatusCmd; BitCount(ctx context.Context, key string, bitCount *BitCount) *IntCmd; BitField(ctx context.Context, key string, args ...any) *IntSliceCmd; BitOpAnd(ctx context.Context, destKey string, keys ...string) *IntCmd; BitOpNot(ctx context.Context, destKey string, key string) *IntCmd; BitOpOr(ctx context.Context, destKey string, keys ...string) *IntCmd; BitOpXor(ctx context.Context, destKey string, keys ...string) *IntCmd; BitPos(ctx context.Context, key string, bit int64, pos ...int64) *IntCmd; ClientGetName(ctx context.Context) *StringCmd; ClientID(ctx context.Context) *IntCmd; ClientKill(ctx context.Context, ipPort string) *StatusCmd; ClientKillByFilter(ctx context.Context, keys ...string) *IntCmd; ClientList(ctx context.Context) *StringCmd; ClientPause(ctx context.Context, dur time.Duration) *BoolCmd; ClusterAddSlots(ctx context.Context, slots ...int) *StatusCmd; ClusterAddSlotsRange(ctx context.Context, min int, max int) *StatusCmd; ClusterCountFailureReports(ctx context.Context, nodeID string) *IntCmd; ClusterCountKeysInSlot(ctx context.Context, slot int) *IntCmd; ClusterDelSlots(ctx context.Context, slots ...int) *StatusCmd; ClusterDelSlotsRange(ctx context.Context, min int, max int) *StatusCmd; ClusterFailover(ctx context.Context) *StatusCmd; ClusterForget(ctx context.Context, nodeID string) *StatusCmd; ClusterGetKeysInSlot(ctx context.Context, slot int, count int) *StringSliceCmd; ClusterInfo(ctx context.Context) *StringCmd; ClusterKeySlot(ctx context.Context, key string) *IntCmd; ClusterMeet(ctx context.Context, host string, port string) *StatusCmd; ClusterNodes(ctx context.Context) *StringCmd; ClusterReplicate(ctx context.Context, nodeID string) *StatusCmd; ClusterResetHard(ctx context.Context) *StatusCmd; ClusterResetSoft(ctx context.Context) *StatusCmd; ClusterSaveConfig(ctx context.Context) *StatusCmd; ClusterSlaves(ctx context.Context, nodeID string) *StringSliceCmd; ClusterSlots(ctx context.Context) *ClusterSlotsCmd; Command(ctx context.Context) *CommandsInfoCmd; ConfigGet(ctx context.Context, parameter string) *SliceCmd; ConfigResetStat(ctx context.Context) *StatusCmd; ConfigRewrite(ctx context.Context) *StatusCmd; ConfigSet(ctx context.Context, parameter string, value string) *StatusCmd; Copy(ctx context.Context, sourceKey string, destKey string, db int, replace bool) *IntCmd; DBSize(ctx context.Context) *IntCmd; DebugObject(ctx context.Context, key string) *StringCmd; Decr(ctx context.Context, key string) *IntCmd; DecrBy(ctx context.Context, key string, decrement int64) *IntCmd; Del(ctx context.Context, keys ...string) *IntCmd; Dump(ctx context.Context, key string) *StringCmd; Echo(ctx context.Context, message any) *StringCmd; Eval(ctx context.Context, script string, keys []string, args ...any) *Cmd; EvalSha(ctx context.Context, sha1 string, keys []string, args ...any) *Cmd; Exists(ctx context.Context, keys ...string) *IntCmd; Expire(ctx context.Context, key string, expiration time.Duration) *BoolCmd; ExpireAt(ctx context.Context, key string, tm time.Time) *BoolCmd; ExpireGT(ctx context.Context, key string, expiration time.Duration) *BoolCmd; ExpireLT(ctx context.Context, key string, expiration time.Duration) *BoolCmd; ExpireNX(ctx context.Context, key string, expiration time.Duration) *BoolCmd; ExpireXX(ctx context.Context, key string, expiration time.Duration) *BoolCmd; FlushAll(ctx context.Context) *StatusCmd; FlushAllAsync(ctx context.Context) *StatusCmd; FlushDB(ctx context.Context) *StatusCmd; FlushDBAsync(ctx context.Context) *StatusCmd; GeoAdd(ctx context.Context, key string, geoLocation ...*GeoLocation) *IntCmd; GeoDist(ctx context.Context, key string, member1 string, member2 string, unit string) *FloatCmd; GeoHash(ctx context.Context, key string, members ...string) *StringSliceCmd; GeoPos(ctx context.Context, key string, members ...string) *GeoPosCmd; GeoRadius(ctx context.Context, key string, longitude float64, latitude float64, query *GeoRadiusQuery) *GeoLocationCmd; GeoRadiusByMember(ctx context.Context, key string, member string, query *GeoRadiusQuery) *GeoLocationCmd; GeoRadiusByMemberStore(ctx context.Context, key string, member string, query *GeoRadiusQuery) *IntCmd; GeoRadiusStore(ctx context.Context, key string, longitude float64, latitude float64, query *GeoRadiusQuery) *IntCmd; GeoSearch(ctx context.Context, key string, q *GeoSearchQuery) *StringSliceCmd; GeoSearchLocation(ctx context.Context, key string, q *GeoSearchLocationQuery) *GeoSearchLocationCmd; GeoSearchStore(ctx context.Context, key string, store string, q *GeoSearchStoreQuery) *IntCmd; Get(ctx context.Context, key string) *StringCmd; GetBit(ctx context.Context, key string, offset int64) *IntCmd; GetDel(ctx context.Context, key string) *StringCmd; GetEx(ctx context.Context, key string, expiration time.Duration) *StringCmd; GetRange(ctx context.Context, key string, start int64, end int64) *StringCmd; GetSet(ctx context.Context, key string, value any) *StringCmd; HDel(ctx context.Context, key string, fields ...string) *IntCmd; HExists(ctx context.Context, key string, field string) *BoolCmd; HGet(ctx context.Context, key string, field string) *StringCmd; HGetAll(ctx context.Context, key string) *StringStringMapCmd; HIncrBy(ctx context.Context, key string, field string, incr int64) *IntCmd; HIncrByFloat(ctx context.Context, key string, field string, incr float64) *FloatCmd; HKeys(ctx context.Context, key string) *StringSliceCmd; HLen(ctx context.Context, key string) *IntCmd; HMGet(ctx context.Context, key string, fields ...string) *SliceCmd; HMSet(ctx context.Context, key string, values ...any) *BoolCmd; HRandField(ctx context.Context, key string, count int, withValues bool) *StringSliceCmd; HScan(ctx context.Context, key string, cursor uint64, match string, count int64) *ScanCmd; HSet(ctx context.Context, key string, values ...any) *IntCmd; HSetNX(ctx context.Context, key string, field string, value any) *BoolCmd; HVals(ctx context.Context, key string) *StringSliceCmd; Incr(ctx context.Context, key string) *IntCmd; IncrBy(ctx context.Context, key string, value int64) *IntCmd; IncrByFloat(ctx context.Context, key string, value float64) *FloatCmd; Info(ctx context.Context, section ...string) *StringCmd; Keys(ctx context.Context, pattern string) *StringSliceCmd; LIndex(ctx context.Context, key string, index int64) *StringCmd; LInsert(ctx context.Context, key string, op string, pivot any, value any) *IntCmd; LInsertAfter(ctx context.Context, key string, pivot any, value any) *IntCmd; LInsertBefore(ctx context.Context, key string, pivot any, value any) *IntCmd; LLen(ctx context.Context, key string) *IntCmd; LMove(ctx context.Context, source string, destination string, srcpos string, destpos string) *StringCmd; LPop(ctx context.Context, key string) *StringCmd; LPopCount(ctx context.Context, key string, count int) *StringSliceCmd; LPos(ctx context.Context, key string, value string, args LPosArgs) *IntCmd; LPosCount(ctx context.Context, key string, value string, count int64, args LPosArgs) *IntSliceCmd; LPush(ctx context.Context, key string, values ...any) *IntCmd; LPushX(ctx context.Context, key string, values ...any) *IntCmd; LRange(ctx context.Context, key string, start int64, stop int64) *StringSliceCmd; LRem(ctx context.Context, key string, count int64, value any) *IntCmd; LSet(ctx context.Context, key string, index int64, value any) *StatusCmd; LTrim(ctx context.Context, key string, start int64, stop int64) *StatusCmd; LastSave(ctx context.Context) *IntCmd; MGet(ctx context.Context, keys ...string) *SliceCmd; MSet(ctx context.Context, values ...any) *StatusCmd; MSetNX(ctx context.Context, values ...any) *BoolCmd; MemoryUsage(ctx context.Context, key string, samples ...int) *IntCmd; Migrate(ctx context.Context, host string, port string, key string, db int, timeout time.Duration) *StatusCmd; Move(ctx context.Context, key string, db int) *BoolCmd; ObjectEncoding(ctx context.Context, key string) *StringCmd; ObjectIdleTime(ctx context.Context, key string) *DurationCmd; ObjectRefCount(ctx context.Context, key string) *IntCmd; PExpire(ctx context.Context, key string, expiration time.Duration) *BoolCmd; PExpireAt(ctx context.Context, key string, tm time.Time) *BoolCmd; PFAdd(ctx context.Context, key string, els ...any) *IntCmd; PFCount(ctx context.Context, keys ...string) *IntCmd; PFMerge(ctx context.Context, dest string, keys ...string) *StatusCmd; PTTL(ctx context.Context, key string) *DurationCmd; Persist(ctx context.Context, key string) *BoolCmd; Ping(ctx context.Context) *StatusCmd; Pipeline() Pipeliner; Pipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error); PubSubChannels(ctx context.Context, pattern string) *StringSliceCmd; PubSubNumPat(ctx context.Context) *IntCmd; PubSubNumSub(ctx context.Context, channels ...string) *StringIntMapCmd; Publish(ctx context.Context, channel string, message any) *IntCmd; Quit(ctx context.Context) *StatusCmd; RPop(ctx context.Context, key string) *StringCmd; RPopCount(ctx context.Context, key string, count int) *StringSliceCmd; RPopLPush(ctx context.Context, source string, destination string) *StringCmd; RPush(ctx context.Context, key string, values ...any) *IntCmd; RPushX(ctx context.Context, key string, values ...any) *IntCmd; RandomKey(ctx context.Context) *StringCmd; ReadOnly(ctx context.Context) *StatusCmd; ReadWrite(ctx context.Context) *StatusCmd; Rename(ctx context.Context, key string, newkey string) *StatusCmd; RenameNX(ctx context.Context, key string, newkey string) *BoolCmd; Restore(ctx context.Context, key string, ttl time.Duration, value string) *StatusCmd; RestoreReplace(ctx context.Context, key string, ttl time.Duration, value string) *StatusCmd; SAdd(ctx context.Context, key string, members ...any) *IntCmd; SCard(ctx context.Context, key string) *IntCmd; SDiff(ctx context.Context, keys ...string) *StringSliceCmd; SDiffStore(ctx context.Context, destination string, keys ...string) *IntCmd; SInter(ctx context.Context, keys ...string) *StringSliceCmd; SInterStore(ctx context.Context, destination string, keys ...string) *IntCmd; SIsMember(ctx context.Context, key string, member any) *BoolCmd; SMIsMember(ctx context.Context, key string, members ...any) *BoolSliceCmd; SMembers(ctx context.Context, key string) *StringSliceCmd; SMembersMap(ctx context.Context, key string) *StringStructMapCmd; SMove(ctx context.Context, source string, destination string, member any) *BoolCmd; SPop(ctx context.Context, key string) *StringCmd; SPopN(ctx context.Context, key string, count int64) *StringSliceCmd; SRandMember(ctx context.Context, key string) *StringCmd; SRandMemberN(ctx context.Context, key string, count int64) *StringSliceCmd; SRem(ctx context.Context, key string, members ...any) *IntCmd; SScan(ctx context.Context, key string, cursor uint64, match string, count int64) *ScanCmd; SUnion(ctx context.Context, keys ...string) *StringSliceCmd; SUnionStore(ctx context.Context, destination string, keys ...string) *IntCmd; Save(ctx context.Context) *StatusCmd; Scan(ctx context.Context, cursor uint64, match string, count int64) *ScanCmd; ScanType(ctx context.Context, cursor uint64, match string, count int64, keyType string) *ScanCmd; ScriptExists(ctx context.Context, hashes ...string) *BoolSliceCmd; ScriptFlush(ctx context.Context) *StatusCmd; ScriptKill(ctx context.Context) *StatusCmd; ScriptLoad(ctx context.Context, script string) *StringCmd; Set(ctx context.Context, key string, value any, expiration time.Duration) *StatusCmd; SetArgs(ctx context.Context, key string, value any, a SetArgs) *StatusCmd; SetBit(ctx context.Context, key string, offset int64, value int) *IntCmd; SetEX(ctx context.Context, key string, value any, expiration time.Duration) *StatusCmd; SetNX(ctx context.Context, key string, value any, expiration time.Duration) *BoolCmd; SetRange(ctx context.Context, key string, offset int64, value string) *IntCmd; SetXX(ctx context.Context, key string, value any, expiration time.Duration) *BoolCmd; Shutdown(ctx context.Context) *StatusCmd; ShutdownNoSave(ctx context.Context) *StatusCmd; ShutdownSave(ctx context.Context) *StatusCmd; SlaveOf(ctx context.Context, host string, port string) *StatusCmd; Sort(ctx context.Context, key string, sort *Sort) *StringSliceCmd; SortInterfaces(ctx context.Context, key string, sort *Sort) *SliceCmd; SortStore(ctx context.Context, key string, store string, sort *Sort) *IntCmd; StrLen(ctx context.Context, key string) *IntCmd; TTL(ctx context.Context, key string) *DurationCmd; Time(ctx context.Context) *TimeCmd; Touch(ctx context.Context, keys ...string) *IntCmd; TxPipeline() Pipeliner; TxPipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error); Type(ctx context.Context, key string) *StatusCmd; Unlink(ctx context.Context, keys ...string) *IntCmd; XAck(ctx context.Context, stream string, group string, ids ...string) *IntCmd; XAdd(ctx context.Context, a *XAddArgs) *StringCmd; XAutoClaim(ctx context.Context, a *XAutoClaimArgs) *XAutoClaimCmd; XAutoClaimJustID(ctx context.Context, a *XAutoClaimArgs) *XAutoClaimJustIDCmd; XClaim(ctx context.Context, a *XClaimArgs) *XMessageSliceCmd; XClaimJustID(ctx context.Context, a *XClaimArgs) *StringSliceCmd; XDel(ctx context.Context, stream string, ids ...string) *IntCmd; XGroupCreate(ctx context.Context, stream string, group string, start string) *StatusCmd; XGroupCreateConsumer(ctx context.Context, stream string, group string, consumer string) *IntCmd; XGroupCreateMkStream(ctx context.Context, stream string, group string, start string) *StatusCmd; XGroupDelConsumer(ctx context.Context, stream string, group string, consumer string) *IntCmd; XGroupDestroy(ctx context.Context, stream string, group string) *IntCmd; XGroupSetID(ctx context.Context, stream string, group string, start string) *StatusCmd; XInfoConsumers(ctx context.Context, key string, group string) *XInfoConsumersCmd; XInfoGroups(ctx context.Context, key string) *XInfoGroupsCmd; XInfoStream(ctx context.Context, key string) *XInfoStreamCmd; XInfoStreamFull(ctx context.Context, key string, count int) *XInfoStreamFullCmd; XLen(ctx context.Context, stream string) *IntCmd; XPending(ctx context.Context, stream string, group string) *XPendingCmd; XPendingExt(ctx context.Context, a *XPendingExtArgs) *XPendingExtCmd; XRange(ctx context.Context, stream string, start string, stop string) *XMessageSliceCmd; XRangeN(ctx context.Context, stream string, start string, stop string, count int64) *XMessageSliceCmd; XRead(ctx context.Context, a *XReadArgs) *XStreamSliceCmd; XReadGroup(ctx context.Context, a *XReadGroupArgs) *XStreamSliceCmd; XReadStreams(ctx context.Context, streams ...string) *XStreamSliceCmd; XRevRange(ctx context.Context, stream string, start string, stop string) *XMessageSliceCmd; XRevRangeN(ctx context.Context, stream string, start string, stop string, count int64) *XMessageSliceCmd; XTrim(ctx context.Context, key string, maxLen int64) *IntCmd; XTrimApprox(ctx context.Context, key string, maxLen int64) *IntCmd; XTrimMaxLen(ctx context.Context, key string, maxLen int64) *IntCmd; XTrimMaxLenApprox(ctx context.Context, key string, maxLen int64, limit int64) *IntCmd; XTrimMinID(ctx context.Context, key string, minID string) *IntCmd; XTrimMinIDApprox(ctx context.Context, key string, minID string, limit int64) *IntCmd; ZAdd(ctx context.Context, key string, members ...*Z) *IntCmd; ZAddArgs(ctx context.Context, key string, args ZAddArgs) *IntCmd; ZAddArgsIncr(ctx context.Context, key string, args ZAddArgs) *FloatCmd; ZAddCh(ctx context.Context, key string, members ...*Z) *IntCmd; ZAddNX(ctx context.Context, key string, members ...*Z) *IntCmd; ZAddNXCh(ctx context.Context, key string, members ...*Z) *IntCmd; ZAddXX(ctx context.Context, key string, members ...*Z) *IntCmd; ZAddXXCh(ctx context.Context, key string, members ...*Z) *IntCmd; ZCard(ctx context.Context, key string) *IntCmd; ZCount(ctx context.Context, key string, min string, max string) *IntCmd; ZDiff(ctx context.Context, keys ...string) *StringSliceCmd; ZDiffStore(ctx context.Context, destination string, keys ...string) *IntCmd; ZDiffWithScores(ctx context.Context, keys ...string) *ZSliceCmd; ZIncr(ctx context.Context, key string, member *Z) *FloatCmd; ZIncrBy(ctx context.Context, key string, increment float64, member string) *FloatCmd; ZIncrNX(ctx context.Context, key string, member *Z) *FloatCmd; ZIncrXX(ctx context.Context, key string, member *Z) *FloatCmd; ZInter(ctx context.Context, store *ZStore) *StringSliceCmd; ZInterStore(ctx context.Context, destination string, store *ZStore) *IntCmd; ZInterWithScores(ctx context.Context, store *ZStore) *ZSliceCmd; ZLexCount(ctx context.Context, key string, min string, max string) *IntCmd; ZMScore(ctx context.Context, key string, members ...string) *FloatSliceCmd; ZPopMax(ctx context.Context, key string, count ...int64) *ZSliceCmd; ZPopMin(ctx context.Context, key string, count ...int64) *ZSliceCmd; ZRandMember(ctx context.Context, key string, count int, withScores bool) *StringSliceCmd; ZRange(ctx context.Context, key string, start int64, stop int64) *StringSliceCmd; ZRangeArgs(ctx context.Context, z ZRangeArgs) *StringSliceCmd; ZRangeArgsWithScores(ctx context.Context, z ZRangeArgs) *ZSliceCmd; ZRangeByLex(ctx context.Context, key string, opt *ZRangeBy) *StringSliceCmd; ZRangeByScore(ctx context.Context, key string, opt *ZRangeBy) *StringSliceCmd; ZRangeByScoreWithScores(ctx context.Context, key string, opt *ZRangeBy) *ZSliceCmd; ZRangeStore(ctx context.Context, dst string, z ZRangeArgs) *IntCmd; ZRangeWithScores(ctx context.Context, key string, start int64, stop int64) *ZSliceCmd; ZRank(ctx context.Context, key string, member string) *IntCmd; ZRem(ctx context.Context, key string, members ...any) *IntCmd; ZRemRangeByLex(ctx context.Context, key string, min string, max string) *IntCmd; ZRemRangeByRank(ctx context.Context, key string, start int64, stop int64) *IntCmd; ZRemRangeByScore(ctx context.Context, key string, min string, max string) *IntCmd; ZRevRange(ctx context.Context, key string, start int64, stop int64) *StringSliceCmd; ZRevRangeByLex(ctx context.Context, key string, opt *ZRangeBy) *StringSliceCmd; ZRevRangeByScore(ctx context.Context, key string, opt *ZRangeBy) *StringSliceCmd; ZRevRangeByScoreWithScores(ctx context.Context, key string, opt *ZRangeBy) *ZSliceCmd; ZRevRangeWithScores(ctx context.Context, key string, start int64, stop int64) *ZSliceCmd; ZRevRank(ctx context.Context, key string, member string) *IntCmd; ZScan(ctx context.Context, key string, cursor uint64, match string, count int64) *ScanCmd; ZScore(ctx context.Context, key string, member string) *FloatCmd; ZUnion(ctx context.Context, store ZStore) *StringSliceCmd; ZUnionStore(ctx context.Context, dest string, store *ZStore) *IntCmd; ZUnionWithScores(ctx context.Context, store ZStore) *ZSliceCmd }
type Cmder interface { Args() []any; Err() error; FullName() string; Name() string; SetErr(error); SetFirstKeyPos(int8); String() string; firstKeyPos(); readReply(); readTimeout(); stringArg() }
type CommandInfo struct { Name string; Arity int8; Flags []string; ACLFlags []string; FirstKeyPos int8; LastKeyPos int8; StepCount int8; ReadOnly bool }
type CommandsInfoCmd struct { baseCmd }
func (*CommandsInfoCmd) Result() (map[string]*CommandInfo, error)
func (*CommandsInfoCmd) SetVal(val map[string]*CommandInfo)
func (*CommandsInfoCmd) String() string
func (*CommandsInfoCmd) Val() map[string]*CommandInfo
type Conn struct { *conn }
func (*Conn) Pipeline() Pipeliner
func (*Conn) Pipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
func (*Conn) Process(ctx context.Context, cmd Cmder) error
func (*Conn) TxPipeline() Pipeliner
func (*Conn) TxPipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
type ConsistentHash interface { Get(string) string }
type DurationCmd struct { baseCmd }
func (*DurationCmd) Result() (time.Duration, error)
func (*DurationCmd) SetVal(val time.Duration)
func (*DurationCmd) String() string
func (*DurationCmd) Val() time.Duration
type Error interface { error; RedisError() }
type FailoverOptions struct { MasterName string; SentinelAddrs []string; SentinelUsername string; SentinelPassword string; RouteByLatency bool; RouteRandomly bool; SlaveOnly bool; UseDisconnectedSlaves bool; Dialer func(ctx context.Context, network string, addr string) (net.Conn, error); OnConnect func(ctx context.Context, cn *Conn) error; Username string; Password string; DB int; MaxRetries int; MinRetryBackoff time.Duration; MaxRetryBackoff time.Duration; DialTimeout time.Duration; ReadTimeout time.Duration; WriteTimeout time.Duration; PoolFIFO bool; PoolSize int; MinIdleConns int; MaxConnAge time.Duration; PoolTimeout time.Duration; IdleTimeout time.Duration; IdleCheckFrequency time.Duration; TLSConfig *tls.Config }
type FloatCmd struct { baseCmd }
func (*FloatCmd) Result() (float64, error)
func (*FloatCmd) SetVal(val float64)
func (*FloatCmd) String() string
func (*FloatCmd) Val() float64
type FloatSliceCmd struct { baseCmd }
func (*FloatSliceCmd) Result() ([]float64, error)
func (*FloatSliceCmd) SetVal(val []float64)
func (*FloatSliceCmd) String() string
func (*FloatSliceCmd) Val() []float64
type GeoLocation struct { Name string; Longitude float64; Latitude float64; Dist float64; GeoHash int64 }
type GeoLocationCmd struct { baseCmd }
func (*GeoLocationCmd) Result() ([]GeoLocation, error)
func (*GeoLocationCmd) SetVal(locations []GeoLocation)
func (*GeoLocationCmd) String() string
func (*GeoLocationCmd) Val() []GeoLocation
type GeoPos struct { Longitude float64; Latitude float64 }
type GeoPosCmd struct { baseCmd }
func (*GeoPosCmd) Result() ([]*GeoPos, error)
func (*GeoPosCmd) SetVal(val []*GeoPos)
func (*GeoPosCmd) String() string
func (*GeoPosCmd) Val() []*GeoPos
type GeoRadiusQuery struct { Radius float64; Unit string; WithCoord bool; WithDist bool; WithGeoHash bool; Count int; Sort string; Store string; StoreDist string }
type GeoSearchLocationCmd struct { baseCmd }
func (*GeoSearchLocationCmd) Result() ([]GeoLocation, error)
func (*GeoSearchLocationCmd) SetVal(val []GeoLocation)
func (*GeoSearchLocationCmd) String() string
func (*GeoSearchLocationCmd) Val() []GeoLocation
type GeoSearchLocationQuery struct { GeoSearchQuery; WithCoord bool; WithDist bool; WithHash bool }
type GeoSearchQuery struct { Member string; Longitude float64; Latitude float64; Radius float64; RadiusUnit string; BoxWidth float64; BoxHeight float64; BoxUnit string; Sort string; Count int; CountAny bool }
type GeoSearchStoreQuery struct { GeoSearchQuery; StoreDist bool }
type Hook interface { AfterProcess(ctx context.Context, cmd Cmder) error; AfterProcessPipeline(ctx context.Context, cmds []Cmder) error; BeforeProcess(ctx context.Context, cmd Cmder) (context.Context, error); BeforeProcessPipeline(ctx context.Context, cmds []Cmder) (context.Context, error) }
type IntCmd struct { baseCmd }
func (*IntCmd) Result() (int64, error)
func (*IntCmd) SetVal(val int64)
func (*IntCmd) String() string
func (*IntCmd) Uint64() (uint64, error)
func (*IntCmd) Val() int64
type IntSliceCmd struct { baseCmd }
func (*IntSliceCmd) Result() ([]int64, error)
func (*IntSliceCmd) SetVal(val []int64)
func (*IntSliceCmd) String() string
func (*IntSliceCmd) Val() []int64
type LPosArgs struct { Rank int64; MaxLen int64 }
type Limiter interface { Allow() error; ReportResult(result error) }
type Message struct { Channel string; Pattern string; Payload string; PayloadSlice []string }
func (*Message) String() string
type Options struct { Network string; Addr string; Dialer func(ctx context.Context, network string, addr string) (net.Conn, error); OnConnect func(ctx context.Context, cn *Conn) error; Username string; Password string; DB int; MaxRetries int; MinRetryBackoff time.Duration; MaxRetryBackoff time.Duration; DialTimeout time.Duration; ReadTimeout time.Duration; WriteTimeout time.Duration; PoolFIFO bool; PoolSize int; MinIdleConns int; MaxConnAge time.Duration; PoolTimeout time.Duration; IdleTimeout time.Duration; IdleCheckFrequency time.Duration; TLSConfig *tls.Config; Limiter Limiter }
type Pipeline struct { cmdable; statefulCmdable }
func (*Pipeline) Close() error
func (*Pipeline) Discard() error
func (*Pipeline) Do(ctx context.Context, args ...any) *Cmd
func (*Pipeline) Exec(ctx context.Context) ([]Cmder, error)
func (*Pipeline) Len() int
func (*Pipeline) Pipeline() Pipeliner
func (*Pipeline) Pipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
func (*Pipeline) Process(ctx context.Context, cmd Cmder) error
func (*Pipeline) TxPipeline() Pipeliner
func (*Pipeline) TxPipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
type Pipeliner interface { StatefulCmdable; Close() error; Discard() error; Do(ctx context.Context, args ...any) *Cmd; Exec(ctx context.Context) ([]Cmder, error); Len() int; Process(ctx context.Context, cmd Cmder) error }
type Pong struct { Payload string }
func (*Pong) String() string
type PoolStats struct { Hits uint32; Misses uint32; Timeouts uint32; TotalConns uint32; IdleConns uint32; StaleConns uint32 }
type PubSub struct{}
func (*PubSub) Channel(opts ...ChannelOption) <-chan *Message
func (*PubSub) ChannelSize(size int) <-chan *Message
func (*PubSub) ChannelWithSubscriptions(_ context.Context, size int) <-chan any
func (*PubSub) Close() error
func (*PubSub) PSubscribe(ctx context.Context, patterns ...string) error
func (*PubSub) PUnsubscribe(ctx context.Context, patterns ...string) error
func (*PubSub) Ping(ctx context.Context, payload ...string) error
func (*PubSub) Receive(ctx context.Context) (any, error)
func (*PubSub) ReceiveMessage(ctx context.Context) (*Message, error)
func (*PubSub) ReceiveTimeout(ctx context.Context, timeout time.Duration) (any, error)
func (*PubSub) String() string
func (*PubSub) Subscribe(ctx context.Context, channels ...string) error
func (*PubSub) Unsubscribe(ctx context.Context, channels ...string) error
type Ring struct { cmdable; hooks }
func (*Ring) Close() error
func (*Ring) Context() context.Context
func (*Ring) Do(ctx context.Context, args ...any) *Cmd
func (*Ring) ForEachShard(ctx context.Context, fn func(ctx context.Context, client *Client) error) error
func (*Ring) Len() int
func (*Ring) Options() *RingOptions
func (*Ring) PSubscribe(ctx context.Context, channels ...string) *PubSub
func (*Ring) Pipeline() Pipeliner
func (*Ring) Pipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
func (*Ring) PoolStats() *PoolStats
func (*Ring) Process(ctx context.Context, cmd Cmder) error
func (*Ring) Subscribe(ctx context.Context, channels ...string) *PubSub
func (*Ring) TxPipeline() Pipeliner
func (*Ring) TxPipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
func (*Ring) Watch(ctx context.Context, fn func(*Tx) error, keys ...string) error
func (*Ring) WithContext(ctx context.Context) *Ring
type RingOptions struct { Addrs map[string]string; NewClient func(name string, opt *Options) *Client; HeartbeatFrequency time.Duration; NewConsistentHash func(shards []string) ConsistentHash; Dialer func(ctx context.Context, network string, addr string) (net.Conn, error); OnConnect func(ctx context.Context, cn *Conn) error; Username string; Password string; DB int; MaxRetries int; MinRetryBackoff time.Duration; MaxRetryBackoff time.Duration; DialTimeout time.Duration; ReadTimeout time.Duration; WriteTimeout time.Duration; PoolFIFO bool; PoolSize int; MinIdleConns int; MaxConnAge time.Duration; PoolTimeout time.Duration; IdleTimeout time.Duration; IdleCheckFrequency time.Duration; TLSConfig *tls.Config; Limiter Limiter }
type ScanCmd struct { baseCmd }
func (*ScanCmd) Iterator() *ScanIterator
func (*ScanCmd) Result() (keys []string, cursor uint64, err error)
func (*ScanCmd) SetVal(page []string, cursor uint64)
func (*ScanCmd) String() string
func (*ScanCmd) Val() (keys []string, cursor uint64)
type ScanIterator struct{}
func (*ScanIterator) Err() error
func (*ScanIterator) Next(ctx context.Context) bool
func (*ScanIterator) Val() string
type Script struct{}
func (*Script) Eval(ctx context.Context, c Scripter, keys []string, args ...any) *Cmd
func (*Script) EvalSha(ctx context.Context, c Scripter, keys []string, args ...any) *Cmd
func (*Script) Exists(ctx context.Context, c Scripter) *BoolSliceCmd
func (*Script) Hash() string
func (*Script) Load(ctx context.Context, c Scripter) *StringCmd
func (*Script) Run(ctx context.Context, c Scripter, keys []string, args ...any) *Cmd
type Scripter interface { Eval(ctx context.Context, script string, keys []string, args ...any) *Cmd; EvalSha(ctx context.Context, sha1 string, keys []string, args ...any) *Cmd; ScriptExists(ctx context.Context, hashes ...string) *BoolSliceCmd; ScriptLoad(ctx context.Context, script string) *StringCmd }
type SentinelClient struct { *baseClient; hooks }
func (*SentinelClient) CkQuorum(ctx context.Context, name string) *StringCmd
func (*SentinelClient) Context() context.Context
func (*SentinelClient) Failover(ctx context.Context, name string) *StatusCmd
func (*SentinelClient) FlushConfig(ctx context.Context) *StatusCmd
func (*SentinelClient) GetMasterAddrByName(ctx context.Context, name string) *StringSliceCmd
func (*SentinelClient) Master(ctx context.Context, name string) *StringStringMapCmd
func (*SentinelClient) Masters(ctx context.Context) *SliceCmd
func (*SentinelClient) Monitor(ctx context.Context, name string, ip string, port string, quorum string) *StringCmd
func (*SentinelClient) PSubscribe(ctx context.Context, channels ...string) *PubSub
func (*SentinelClient) Ping(ctx context.Context) *StringCmd
func (*SentinelClient) Process(ctx context.Context, cmd Cmder) error
func (*SentinelClient) Remove(ctx context.Context, name string) *StringCmd
func (*SentinelClient) Reset(ctx context.Context, pattern string) *IntCmd
func (*SentinelClient) Sentinels(ctx context.Context, name string) *SliceCmd
func (*SentinelClient) Set(ctx context.Context, name string, option string, value string) *StringCmd
func (*SentinelClient) Slaves(ctx context.Context, name string) *SliceCmd
func (*SentinelClient) Subscribe(ctx context.Context, channels ...string) *PubSub
func (*SentinelClient) WithContext(ctx context.Context) *SentinelClient
type SetArgs struct { Mode string; TTL time.Duration; ExpireAt time.Time; Get bool; KeepTTL bool }
type SliceCmd struct { baseCmd }
func (*SliceCmd) Result() ([]any, error)
func (*SliceCmd) Scan(dst any) error
func (*SliceCmd) SetVal(val []any)
func (*SliceCmd) String() string
func (*SliceCmd) Val() []any
type SlowLog struct { ID int64; Time time.Time; Duration time.Duration; Args []string; ClientAddr string; ClientName string }
type SlowLogCmd struct { baseCmd }
func (*SlowLogCmd) Result() ([]SlowLog, error)
func (*SlowLogCmd) SetVal(val []SlowLog)
func (*SlowLogCmd) String() string
func (*SlowLogCmd) Val() []SlowLog
type Sort struct { By string; Offset int64; Count int64; Get []string; Order string; Alpha bool }
type StatefulCmdable interface { Cmdable; Auth(ctx context.Context, password string) *StatusCmd; AuthACL(ctx context.Context, username string, password string) *StatusCmd; ClientSetName(ctx context.Context, name string) *BoolCmd; Select(ctx context.Context, index int) *StatusCmd; SwapDB(ctx context.Context, index1 int, index2 int) *StatusCmd }
type StatusCmd struct { baseCmd }
func (*StatusCmd) Result() (string, error)
func (*StatusCmd) SetVal(val string)
func (*StatusCmd) String() string
func (*StatusCmd) Val() string
type StringCmd struct { baseCmd }
func (*StringCmd) Bool() (bool, error)
func (*StringCmd) Bytes() ([]byte, error)
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
type StringIntMapCmd struct { baseCmd }
func (*StringIntMapCmd) Result() (map[string]int64, error)
func (*StringIntMapCmd) SetVal(val map[string]int64)
func (*StringIntMapCmd) String() string
func (*StringIntMapCmd) Val() map[string]int64
type StringSliceCmd struct { baseCmd }
func (*StringSliceCmd) Result() ([]string, error)
func (*StringSliceCmd) ScanSlice(container any) error
func (*StringSliceCmd) SetVal(val []string)
func (*StringSliceCmd) String() string
func (*StringSliceCmd) Val() []string
type StringStringMapCmd struct { baseCmd }
func (*StringStringMapCmd) Result() (map[string]string, error)
func (*StringStringMapCmd) Scan(dest any) error
func (*StringStringMapCmd) SetVal(val map[string]string)
func (*StringStringMapCmd) String() string
func (*StringStringMapCmd) Val() map[string]string
type StringStructMapCmd struct { baseCmd }
func (*StringStructMapCmd) Result() (map[string]struct{}, error)
func (*StringStructMapCmd) SetVal(val map[string]struct{})
func (*StringStructMapCmd) String() string
func (*StringStructMapCmd) Val() map[string]struct{}
type Subscription struct { Kind string; Channel string; Count int }
func (*Subscription) String() string
type TimeCmd struct { baseCmd }
func (*TimeCmd) Result() (time.Time, error)
func (*TimeCmd) SetVal(val time.Time)
func (*TimeCmd) String() string
func (*TimeCmd) Val() time.Time
type Tx struct { baseClient; cmdable; statefulCmdable; hooks }
func (*Tx) Close(ctx context.Context) error
func (*Tx) Context() context.Context
func (*Tx) Pipeline() Pipeliner
func (*Tx) Pipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
func (*Tx) Process(ctx context.Context, cmd Cmder) error
func (*Tx) TxPipeline() Pipeliner
func (*Tx) TxPipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
func (*Tx) Unwatch(ctx context.Context, keys ...string) *StatusCmd
func (*Tx) Watch(ctx context.Context, keys ...string) *StatusCmd
func (*Tx) WithContext(ctx context.Context) *Tx
type UniversalClient interface { Cmdable; AddHook(Hook); Close() error; Context() context.Context; Do(ctx context.Context, args ...any) *Cmd; PSubscribe(ctx context.Context, channels ...string) *PubSub; PoolStats() *PoolStats; Process(ctx context.Context, cmd Cmder) error; Subscribe(ctx context.Context, channels ...string) *PubSub; Watch(ctx context.Context, fn func(*Tx) error, keys ...string) error }
type UniversalOptions struct { Addrs []string; DB int; Dialer func(ctx context.Context, network string, addr string) (net.Conn, error); OnConnect func(ctx context.Context, cn *Conn) error; Username string; Password string; SentinelUsername string; SentinelPassword string; MaxRetries int; MinRetryBackoff time.Duration; MaxRetryBackoff time.Duration; DialTimeout time.Duration; ReadTimeout time.Duration; WriteTimeout time.Duration; PoolFIFO bool; PoolSize int; MinIdleConns int; MaxConnAge time.Duration; PoolTimeout time.Duration; IdleTimeout time.Duration; IdleCheckFrequency time.Duration; TLSConfig *tls.Config; MaxRedirects int; ReadOnly bool; RouteByLatency bool; RouteRandomly bool; MasterName string }
func (*UniversalOptions) Cluster() *ClusterOptions
func (*UniversalOptions) Failover() *FailoverOptions
func (*UniversalOptions) Simple() *Options
type XAddArgs struct { Stream string; NoMkStream bool; MaxLen int64; MaxLenApprox int64; MinID string; Approx bool; Limit int64; ID string; Values any }
type XAutoClaimArgs struct { Stream string; Group string; MinIdle time.Duration; Start string; Count int64; Consumer string }
type XAutoClaimCmd struct { baseCmd }
func (*XAutoClaimCmd) Result() (messages []XMessage, start string, err error)
func (*XAutoClaimCmd) SetVal(val []XMessage, start string)
func (*XAutoClaimCmd) String() string
func (*XAutoClaimCmd) Val() (messages []XMessage, start string)
type XAutoClaimJustIDCmd struct { baseCmd }
func (*XAutoClaimJustIDCmd) Result() (ids []string, start string, err error)
func (*XAutoClaimJustIDCmd) SetVal(val []string, start string)
func (*XAutoClaimJustIDCmd) String() string
func (*XAutoClaimJustIDCmd) Val() (ids []string, start string)
type XClaimArgs struct { Stream string; Group string; Consumer string; MinIdle time.Duration; Messages []string }
type XInfoConsumer struct { Name string; Pending int64; Idle int64 }
type XInfoConsumersCmd struct { baseCmd }
func (*XInfoConsumersCmd) Result() ([]XInfoConsumer, error)
func (*XInfoConsumersCmd) SetVal(val []XInfoConsumer)
func (*XInfoConsumersCmd) String() string
func (*XInfoConsumersCmd) Val() []XInfoConsumer
type XInfoGroup struct { Name string; Consumers int64; Pending int64; LastDeliveredID string }
type XInfoGroupsCmd struct { baseCmd }
func (*XInfoGroupsCmd) Result() ([]XInfoGroup, error)
func (*XInfoGroupsCmd) SetVal(val []XInfoGroup)
func (*XInfoGroupsCmd) String() string
func (*XInfoGroupsCmd) Val() []XInfoGroup
type XInfoStream struct { Length int64; RadixTreeKeys int64; RadixTreeNodes int64; Groups int64; LastGeneratedID string; FirstEntry XMessage; LastEntry XMessage }
type XInfoStreamCmd struct { baseCmd }
func (*XInfoStreamCmd) Result() (*XInfoStream, error)
func (*XInfoStreamCmd) SetVal(val *XInfoStream)
func (*XInfoStreamCmd) String() string
func (*XInfoStreamCmd) Val() *XInfoStream
type XInfoStreamConsumer struct { Name string; SeenTime time.Time; PelCount int64; Pending []XInfoStreamConsumerPending }
type XInfoStreamConsumerPending struct { ID string; DeliveryTime time.Time; DeliveryCount int64 }
type XInfoStreamFull struct { Length int64; RadixTreeKeys int64; RadixTreeNodes int64; LastGeneratedID string; Entries []XMessage; Groups []XInfoStreamGroup }
type XInfoStreamFullCmd struct { baseCmd }
func (*XInfoStreamFullCmd) Result() (*XInfoStreamFull, error)
func (*XInfoStreamFullCmd) SetVal(val *XInfoStreamFull)
func (*XInfoStreamFullCmd) String() string
func (*XInfoStreamFullCmd) Val() *XInfoStreamFull
type XInfoStreamGroup struct { Name string; LastDeliveredID string; PelCount int64; Pending []XInfoStreamGroupPending; Consumers []XInfoStreamConsumer }
type XInfoStreamGroupPending struct { ID string; Consumer string; DeliveryTime time.Time; DeliveryCount int64 }
type XMessage struct { ID string; Values map[string]any }
type XMessageSliceCmd struct { baseCmd }
func (*XMessageSliceCmd) Result() ([]XMessage, error)
func (*XMessageSliceCmd) SetVal(val []XMessage)
func (*XMessageSliceCmd) String() string
func (*XMessageSliceCmd) Val() []XMessage
type XPending struct { Count int64; Lower string; Higher string; Consumers map[string]int64 }
type XPendingCmd struct { baseCmd }
func (*XPendingCmd) Result() (*XPending, error)
func (*XPendingCmd) SetVal(val *XPending)
func (*XPendingCmd) String() string
func (*XPendingCmd) Val() *XPending
type XPendingExt struct { ID string; Consumer string; Idle time.Duration; RetryCount int64 }
type XPendingExtArgs struct { Stream string; Group string; Idle time.Duration; Start string; End string; Count int64; Consumer string }
type XPendingExtCmd struct { baseCmd }
func (*XPendingExtCmd) Result() ([]XPendingExt, error)
func (*XPendingExtCmd) SetVal(val []XPendingExt)
func (*XPendingExtCmd) String() string
func (*XPendingExtCmd) Val() []XPendingExt
type XReadArgs struct { Streams []string; Count int64; Block time.Duration }
type XReadGroupArgs struct { Group string; Consumer string; Streams []string; Count int64; Block time.Duration; NoAck bool }
type XStream struct { Stream string; Messages []XMessage }
type XStreamSliceCmd struct { baseCmd }
func (*XStreamSliceCmd) Result() ([]XStream, error)
func (*XStreamSliceCmd) SetVal(val []XStream)
func (*XStreamSliceCmd) String() string
func (*XStreamSliceCmd) Val() []XStream
type Z struct { Score float64; Member any }
type ZAddArgs struct { NX bool; XX bool; LT bool; GT bool; Ch bool; Members []Z }
type ZRangeArgs struct { Key string; Start any; Stop any; ByScore bool; ByLex bool; Rev bool; Offset int64; Count int64 }
type ZRangeBy struct { Min string; Max string; Offset int64; Count int64 }
type ZSliceCmd struct { baseCmd }
func (*ZSliceCmd) Result() ([]Z, error)
func (*ZSliceCmd) SetVal(val []Z)
func (*ZSliceCmd) String() string
func (*ZSliceCmd) Val() []Z
type ZStore struct { Keys []string; Weights []float64; Aggregate string }
type ZWithKey struct { Z; Key string }
type ZWithKeyCmd struct { baseCmd }
func (*ZWithKeyCmd) Result() (*ZWithKey, error)
func (*ZWithKeyCmd) SetVal(val *ZWithKey)
func (*ZWithKeyCmd) String() string
func (*ZWithKeyCmd) Val() *ZWithKey
type baseClient struct{}
func (*baseClient) Close() error
func (*baseClient) String() string
type baseCmd struct{}
func (*baseCmd) Args() []any
func (*baseCmd) Err() error
func (*baseCmd) FullName() string
func (*baseCmd) Name() string
func (*baseCmd) SetErr(e error)
func (*baseCmd) SetFirstKeyPos(keyPos int8)
type channel struct{}
type cmdable func(ctx context.Context, cmd Cmder) error
func (cmdable) Append(ctx context.Context, key string, value string) *IntCmd
func (cmdable) BLMove(ctx context.Context, source string, destination string, srcpos string, destpos string, timeout time.Duration) *StringCmd
func (cmdable) BLPop(ctx context.Context, timeout time.Duration, keys ...string) *StringSliceCmd
func (cmdable) BRPop(ctx context.Context, timeout time.Duration, keys ...string) *StringSliceCmd
func (cmdable) BRPopLPush(ctx context.Context, source string, destination string, timeout time.Duration) *StringCmd
func (cmdable) BZPopMax(ctx context.Context, timeout time.Duration, keys ...string) *ZWithKeyCmd
func (cmdable) BZPopMin(ctx context.Context, timeout time.Duration, keys ...string) *ZWithKeyCmd
func (cmdable) BgRewriteAOF(ctx context.Context) *StatusCmd
func (cmdable) BgSave(ctx context.Context) *StatusCmd
func (cmdable) BitCount(ctx context.Context, key string, bitCount *BitCount) *IntCmd
func (cmdable) BitField(ctx context.Context, key string, args ...any) *IntSliceCmd
func (cmdable) BitOpAnd(ctx context.Context, destKey string, keys ...string) *IntCmd
func (cmdable) BitOpNot(ctx context.Context, destKey string, key string) *IntCmd
func (cmdable) BitOpOr(ctx context.Context, destKey string, keys ...string) *IntCmd
func (cmdable) BitOpXor(ctx context.Context, destKey string, keys ...string) *IntCmd
func (cmdable) BitPos(ctx context.Context, key string, bit int64, pos ...int64) *IntCmd
func (cmdable) ClientGetName(ctx context.Context) *StringCmd
func (cmdable) ClientID(ctx context.Context) *IntCmd
func (cmdable) ClientKill(ctx context.Context, ipPort string) *StatusCmd
func (cmdable) ClientKillByFilter(ctx context.Context, keys ...string) *IntCmd
func (cmdable) ClientList(ctx context.Context) *StringCmd
func (cmdable) ClientPause(ctx context.Context, dur time.Duration) *BoolCmd
func (cmdable) ClientUnblock(ctx context.Context, id int64) *IntCmd
func (cmdable) ClientUnblockWithError(ctx context.Context, id int64) *IntCmd
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
func (cmdable) ClusterMeet(ctx context.Context, host string, port string) *StatusCmd
func (cmdable) ClusterNodes(ctx context.Context) *StringCmd
func (cmdable) ClusterReplicate(ctx context.Context, nodeID string) *StatusCmd
func (cmdable) ClusterResetHard(ctx context.Context) *StatusCmd
func (cmdable) ClusterResetSoft(ctx context.Context) *StatusCmd
func (cmdable) ClusterSaveConfig(ctx context.Context) *StatusCmd
func (cmdable) ClusterSlaves(ctx context.Context, nodeID string) *StringSliceCmd
func (cmdable) ClusterSlots(ctx context.Context) *ClusterSlotsCmd
func (cmdable) Command(ctx context.Context) *CommandsInfoCmd
func (cmdable) ConfigGet(ctx context.Context, parameter string) *SliceCmd
func (cmdable) ConfigResetStat(ctx context.Context) *StatusCmd
func (cmdable) ConfigRewrite(ctx context.Context) *StatusCmd
func (cmdable) ConfigSet(ctx context.Context, parameter string, value string) *StatusCmd
func (cmdable) Copy(ctx context.Context, sourceKey string, destKey string, db int, replace bool) *IntCmd
func (cmdable) DBSize(ctx context.Context) *IntCmd
func (cmdable) DebugObject(ctx context.Context, key string) *StringCmd
func (cmdable) Decr(ctx context.Context, key string) *IntCmd
func (cmdable) DecrBy(ctx context.Context, key string, decrement int64) *IntCmd
func (cmdable) Del(ctx context.Context, keys ...string) *IntCmd
func (cmdable) Dump(ctx context.Context, key string) *StringCmd
func (cmdable) Echo(ctx context.Context, message any) *StringCmd
func (cmdable) Eval(ctx context.Context, script string, keys []string, args ...any) *Cmd
func (cmdable) EvalSha(ctx context.Context, sha1 string, keys []string, args ...any) *Cmd
func (cmdable) Exists(ctx context.Context, keys ...string) *IntCmd
func (cmdable) Expire(ctx context.Context, key string, expiration time.Duration) *BoolCmd
func (cmdable) ExpireAt(ctx context.Context, key string, tm time.Time) *BoolCmd
func (cmdable) ExpireGT(ctx context.Context, key string, expiration time.Duration) *BoolCmd
func (cmdable) ExpireLT(ctx context.Context, key string, expiration time.Duration) *BoolCmd
func (cmdable) ExpireNX(ctx context.Context, key string, expiration time.Duration) *BoolCmd
func (cmdable) ExpireXX(ctx context.Context, key string, expiration time.Duration) *BoolCmd
func (cmdable) FlushAll(ctx context.Context) *StatusCmd
func (cmdable) FlushAllAsync(ctx context.Context) *StatusCmd
func (cmdable) FlushDB(ctx context.Context) *StatusCmd
func (cmdable) FlushDBAsync(ctx context.Context) *StatusCmd
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
func (cmdable) HDel(ctx context.Context, key string, fields ...string) *IntCmd
func (cmdable) HExists(ctx context.Context, key string, field string) *BoolCmd
func (cmdable) HGet(ctx context.Context, key string, field string) *StringCmd
func (cmdable) HGetAll(ctx context.Context, key string) *StringStringMapCmd
func (cmdable) HIncrBy(ctx context.Context, key string, field string, incr int64) *IntCmd
func (cmdable) HIncrByFloat(ctx context.Context, key string, field string, incr float64) *FloatCmd
func (cmdable) HKeys(ctx context.Context, key string) *StringSliceCmd
func (cmdable) HLen(ctx context.Context, key string) *IntCmd
func (cmdable) HMGet(ctx context.Context, key string, fields ...string) *SliceCmd
func (cmdable) HMSet(ctx context.Context, key string, values ...any) *BoolCmd
func (cmdable) HRandField(ctx context.Context, key string, count int, withValues bool) *StringSliceCmd
func (cmdable) HScan(ctx context.Context, key string, cursor uint64, match string, count int64) *ScanCmd
func (cmdable) HSet(ctx context.Context, key string, values ...any) *IntCmd
func (cmdable) HSetNX(ctx context.Context, key string, field string, value any) *BoolCmd
func (cmdable) HVals(ctx context.Context, key string) *StringSliceCmd
func (cmdable) Incr(ctx context.Context, key string) *IntCmd
func (cmdable) IncrBy(ctx context.Context, key string, value int64) *IntCmd
func (cmdable) IncrByFloat(ctx context.Context, key string, value float64) *FloatCmd
func (cmdable) Info(ctx context.Context, section ...string) *StringCmd
func (cmdable) Keys(ctx context.Context, pattern string) *StringSliceCmd
func (cmdable) LIndex(ctx context.Context, key string, index int64) *StringCmd
func (cmdable) LInsert(ctx context.Context, key string, op string, pivot any, value any) *IntCmd
func (cmdable) LInsertAfter(ctx context.Context, key string, pivot any, value any) *IntCmd
func (cmdable) LInsertBefore(ctx context.Context, key string, pivot any, value any) *IntCmd
func (cmdable) LLen(ctx context.Context, key string) *IntCmd
func (cmdable) LMove(ctx context.Context, source string, destination string, srcpos string, destpos string) *StringCmd
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
func (cmdable) MGet(ctx context.Context, keys ...string) *SliceCmd
func (cmdable) MSet(ctx context.Context, values ...any) *StatusCmd
func (cmdable) MSetNX(ctx context.Context, values ...any) *BoolCmd
func (cmdable) MemoryUsage(ctx context.Context, key string, samples ...int) *IntCmd
func (cmdable) Migrate(ctx context.Context, host string, port string, key string, db int, timeout time.Duration) *StatusCmd
func (cmdable) Move(ctx context.Context, key string, db int) *BoolCmd
func (cmdable) ObjectEncoding(ctx context.Context, key string) *StringCmd
func (cmdable) ObjectIdleTime(ctx context.Context, key string) *DurationCmd
func (cmdable) ObjectRefCount(ctx context.Context, key string) *IntCmd
func (cmdable) PExpire(ctx context.Context, key string, expiration time.Duration) *BoolCmd
func (cmdable) PExpireAt(ctx context.Context, key string, tm time.Time) *BoolCmd
func (cmdable) PFAdd(ctx context.Context, key string, els ...any) *IntCmd
func (cmdable) PFCount(ctx context.Context, keys ...string) *IntCmd
func (cmdable) PFMerge(ctx context.Context, dest string, keys ...string) *StatusCmd
func (cmdable) PTTL(ctx context.Context, key string) *DurationCmd
func (cmdable) Persist(ctx context.Context, key string) *BoolCmd
func (cmdable) Ping(ctx context.Context) *StatusCmd
func (cmdable) PubSubChannels(ctx context.Context, pattern string) *StringSliceCmd
func (cmdable) PubSubNumPat(ctx context.Context) *IntCmd
func (cmdable) PubSubNumSub(ctx context.Context, channels ...string) *StringIntMapCmd
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
func (cmdable) Restore(ctx context.Context, key string, ttl time.Duration, value string) *StatusCmd
func (cmdable) RestoreReplace(ctx context.Context, key string, ttl time.Duration, value string) *StatusCmd
func (cmdable) SAdd(ctx context.Context, key string, members ...any) *IntCmd
func (cmdable) SCard(ctx context.Context, key string) *IntCmd
func (cmdable) SDiff(ctx context.Context, keys ...string) *StringSliceCmd
func (cmdable) SDiffStore(ctx context.Context, destination string, keys ...string) *IntCmd
func (cmdable) SInter(ctx context.Context, keys ...string) *StringSliceCmd
func (cmdable) SInterStore(ctx context.Context, destination string, keys ...string) *IntCmd
func (cmdable) SIsMember(ctx context.Context, key string, member any) *BoolCmd
func (cmdable) SMIsMember(ctx context.Context, key string, members ...any) *BoolSliceCmd
func (cmdable) SMembers(ctx context.Context, key string) *StringSliceCmd
func (cmdable) SMembersMap(ctx context.Context, key string) *StringStructMapCmd
func (cmdable) SMove(ctx context.Context, source string, destination string, member any) *BoolCmd
func (cmdable) SPop(ctx context.Context, key string) *StringCmd
func (cmdable) SPopN(ctx context.Context, key string, count int64) *StringSliceCmd
func (cmdable) SRandMember(ctx context.Context, key string) *StringCmd
func (cmdable) SRandMemberN(ctx context.Context, key string, count int64) *StringSliceCmd
func (cmdable) SRem(ctx context.Context, key string, members ...any) *IntCmd
func (cmdable) SScan(ctx context.Context, key string, cursor uint64, match string, count int64) *ScanCmd
func (cmdable) SUnion(ctx context.Context, keys ...string) *StringSliceCmd
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
func (cmdable) SetEX(ctx context.Context, key string, value any, expiration time.Duration) *StatusCmd
func (cmdable) SetNX(ctx context.Context, key string, value any, expiration time.Duration) *BoolCmd
func (cmdable) SetRange(ctx context.Context, key string, offset int64, value string) *IntCmd
func (cmdable) SetXX(ctx context.Context, key string, value any, expiration time.Duration) *BoolCmd
func (cmdable) Shutdown(ctx context.Context) *StatusCmd
func (cmdable) ShutdownNoSave(ctx context.Context) *StatusCmd
func (cmdable) ShutdownSave(ctx context.Context) *StatusCmd
func (cmdable) SlaveOf(ctx context.Context, host string, port string) *StatusCmd
func (cmdable) SlowLogGet(ctx context.Context, num int64) *SlowLogCmd
func (cmdable) Sort(ctx context.Context, key string, sort *Sort) *StringSliceCmd
func (cmdable) SortInterfaces(ctx context.Context, key string, sort *Sort) *SliceCmd
func (cmdable) SortStore(ctx context.Context, key string, store string, sort *Sort) *IntCmd
func (cmdable) StrLen(ctx context.Context, key string) *IntCmd
func (cmdable) Sync(_ context.Context)
func (cmdable) TTL(ctx context.Context, key string) *DurationCmd
func (cmdable) Time(ctx context.Context) *TimeCmd
func (cmdable) Touch(ctx context.Context, keys ...string) *IntCmd
func (cmdable) Type(ctx context.Context, key string) *StatusCmd
func (cmdable) Unlink(ctx context.Context, keys ...string) *IntCmd
func (cmdable) Wait(ctx context.Context, numSlaves int, timeout time.Duration) *IntCmd
func (cmdable) XAck(ctx context.Context, stream string, group string, ids ...string) *IntCmd
func (cmdable) XAdd(ctx context.Context, a *XAddArgs) *StringCmd
func (cmdable) XAutoClaim(ctx context.Context, a *XAutoClaimArgs) *XAutoClaimCmd
func (cmdable) XAutoClaimJustID(ctx context.Context, a *XAutoClaimArgs) *XAutoClaimJustIDCmd
func (cmdable) XClaim(ctx context.Context, a *XClaimArgs) *XMessageSliceCmd
func (cmdable) XClaimJustID(ctx context.Context, a *XClaimArgs) *StringSliceCmd
func (cmdable) XDel(ctx context.Context, stream string, ids ...string) *IntCmd
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
func (cmdable) XPending(ctx context.Context, stream string, group string) *XPendingCmd
func (cmdable) XPendingExt(ctx context.Context, a *XPendingExtArgs) *XPendingExtCmd
func (cmdable) XRange(ctx context.Context, stream string, start string, stop string) *XMessageSliceCmd
func (cmdable) XRangeN(ctx context.Context, stream string, start string, stop string, count int64) *XMessageSliceCmd
func (cmdable) XRead(ctx context.Context, a *XReadArgs) *XStreamSliceCmd
func (cmdable) XReadGroup(ctx context.Context, a *XReadGroupArgs) *XStreamSliceCmd
func (cmdable) XReadStreams(ctx context.Context, streams ...string) *XStreamSliceCmd
func (cmdable) XRevRange(ctx context.Context, stream string, start string, stop string) *XMessageSliceCmd
func (cmdable) XRevRangeN(ctx context.Context, stream string, start string, stop string, count int64) *XMessageSliceCmd
func (cmdable) XTrim(ctx context.Context, key string, maxLen int64) *IntCmd
func (cmdable) XTrimApprox(ctx context.Context, key string, maxLen int64) *IntCmd
func (cmdable) XTrimMaxLen(ctx context.Context, key string, maxLen int64) *IntCmd
func (cmdable) XTrimMaxLenApprox(ctx context.Context, key string, maxLen int64, limit int64) *IntCmd
func (cmdable) XTrimMinID(ctx context.Context, key string, minID string) *IntCmd
func (cmdable) XTrimMinIDApprox(ctx context.Context, key string, minID string, limit int64) *IntCmd
func (cmdable) ZAdd(ctx context.Context, key string, members ...*Z) *IntCmd
func (cmdable) ZAddArgs(ctx context.Context, key string, args ZAddArgs) *IntCmd
func (cmdable) ZAddArgsIncr(ctx context.Context, key string, args ZAddArgs) *FloatCmd
func (cmdable) ZAddCh(ctx context.Context, key string, members ...*Z) *IntCmd
func (cmdable) ZAddNX(ctx context.Context, key string, members ...*Z) *IntCmd
func (cmdable) ZAddNXCh(ctx context.Context, key string, members ...*Z) *IntCmd
func (cmdable) ZAddXX(ctx context.Context, key string, members ...*Z) *IntCmd
func (cmdable) ZAddXXCh(ctx context.Context, key string, members ...*Z) *IntCmd
func (cmdable) ZCard(ctx context.Context, key string) *IntCmd
func (cmdable) ZCount(ctx context.Context, key string, min string, max string) *IntCmd
func (cmdable) ZDiff(ctx context.Context, keys ...string) *StringSliceCmd
func (cmdable) ZDiffStore(ctx context.Context, destination string, keys ...string) *IntCmd
func (cmdable) ZDiffWithScores(ctx context.Context, keys ...string) *ZSliceCmd
func (cmdable) ZIncr(ctx context.Context, key string, member *Z) *FloatCmd
func (cmdable) ZIncrBy(ctx context.Context, key string, increment float64, member string) *FloatCmd
func (cmdable) ZIncrNX(ctx context.Context, key string, member *Z) *FloatCmd
func (cmdable) ZIncrXX(ctx context.Context, key string, member *Z) *FloatCmd
func (cmdable) ZInter(ctx context.Context, store *ZStore) *StringSliceCmd
func (cmdable) ZInterStore(ctx context.Context, destination string, store *ZStore) *IntCmd
func (cmdable) ZInterWithScores(ctx context.Context, store *ZStore) *ZSliceCmd
func (cmdable) ZLexCount(ctx context.Context, key string, min string, max string) *IntCmd
func (cmdable) ZMScore(ctx context.Context, key string, members ...string) *FloatSliceCmd
func (cmdable) ZPopMax(ctx context.Context, key string, count ...int64) *ZSliceCmd
func (cmdable) ZPopMin(ctx context.Context, key string, count ...int64) *ZSliceCmd
func (cmdable) ZRandMember(ctx context.Context, key string, count int, withScores bool) *StringSliceCmd
func (cmdable) ZRange(ctx context.Context, key string, start int64, stop int64) *StringSliceCmd
func (cmdable) ZRangeArgs(ctx context.Context, z ZRangeArgs) *StringSliceCmd
func (cmdable) ZRangeArgsWithScores(ctx context.Context, z ZRangeArgs) *ZSliceCmd
func (cmdable) ZRangeByLex(ctx context.Context, key string, opt *ZRangeBy) *StringSliceCmd
func (cmdable) ZRangeByScore(ctx context.Context, key string, opt *ZRangeBy) *StringSliceCmd
func (cmdable) ZRangeByScoreWithScores(ctx context.Context, key string, opt *ZRangeBy) *ZSliceCmd
func (cmdable) ZRangeStore(ctx context.Context, dst string, z ZRangeArgs) *IntCmd
func (cmdable) ZRangeWithScores(ctx context.Context, key string, start int64, stop int64) *ZSliceCmd
func (cmdable) ZRank(ctx context.Context, key string, member string) *IntCmd
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
func (cmdable) ZScan(ctx context.Context, key string, cursor uint64, match string, count int64) *ScanCmd
func (cmdable) ZScore(ctx context.Context, key string, member string) *FloatCmd
func (cmdable) ZUnion(ctx context.Context, store ZStore) *StringSliceCmd
func (cmdable) ZUnionStore(ctx context.Context, dest string, store *ZStore) *IntCmd
func (cmdable) ZUnionWithScores(ctx context.Context, store ZStore) *ZSliceCmd
type conn struct { baseClient; cmdable; statefulCmdable; hooks }
type hooks struct{}
func (*hooks) AddHook(hook Hook)
type statefulCmdable func(ctx context.Context, cmd Cmder) error
func (statefulCmdable) Auth(ctx context.Context, password string) *StatusCmd
func (statefulCmdable) AuthACL(ctx context.Context, username string, password string) *StatusCmd
func (statefulCmdable) ClientSetName(ctx context.Context, name string) *BoolCmd
func (statefulCmdable) Select(ctx context.Context, index int) *StatusCmd
func (statefulCmdable) SwapDB(ctx context.Context, index1 int, index2 int) *StatusCmd
