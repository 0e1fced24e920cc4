// Interface of github.com/jackc/pgx/v5@v5.12.0, generated from its types. Signatures only.
package pgx

import "context"
import "github.com/jackc/pgx/v5/pgconn"
import "github.com/jackc/pgx/v5/pgtype"
import "time"

const BinaryFormatCode = 1
const Deferrable TxDeferrableMode = "deferrable"
const LargeObjectModeRead LargeObjectMode = 262144
const LargeObjectModeWrite LargeObjectMode = 131072
const NotDeferrable TxDeferrableMode = "not deferrable"
const QueryExecModeCacheDescribe QueryExecMode = 2
const QueryExecModeCacheStatement QueryExecMode = 1
const QueryExecModeDescribeExec QueryExecMode = 3
const QueryExecModeExec QueryExecMode = 4
const QueryExecModeSimpleProtocol QueryExecMode = 5
const ReadCommitted TxIsoLevel = "read committed"
const ReadOnly TxAccessMode = "read only"
const ReadUncommitted TxIsoLevel = "read uncommitted"
const ReadWrite TxAccessMode = "read write"
const RepeatableRead TxIsoLevel = "repeatable read"
const Serializable TxIsoLevel = "serializable"
const TextFormatCode = 0
var ErrNoRows error
var ErrTooManyRows error
var ErrTxClosed error
var ErrTxCommitRollback error
func AppendRows[T any, S ~[]T](slice S, rows Rows, fn RowToFunc[T]) (S, error)
func BeginFunc(ctx context.Context, db interface { Begin(ctx context.Context) (Tx, error) }, fn func(Tx) error) (err error)
func BeginTxFunc(ctx context.Context, db interface { BeginTx(ctx context.Context, txOptions TxOptions) (Tx, error) }, txOptions TxOptions, fn func(Tx) error) (err error)
func CollectExactlyOneRow[T any](rows Rows, fn RowToFunc[T]) (T, error)
func CollectOneRow[T any](rows Rows, fn RowToFunc[T]) (T, error)
func CollectRows[T any](rows Rows, fn RowToFunc[T]) ([]T, error)
func Connect(ctx context.Context, connString string) (*Conn, error)
func ConnectConfig(ctx context.Context, connConfig *ConnConfig) (*Conn, error)
func ConnectWithOptions(ctx context.Context, connString string, options ParseConfigOptions) (*Conn, error)
func CopyFromFunc(nxtf func() (row []any, err error)) CopyFromSource
func CopyFromRows(rows [][]any) CopyFromSource
func CopyFromSlice(length int, next func(int) ([]any, error)) CopyFromSource
func FailedBatchResults(b *Batch, err error) BatchResults
func ForEachRow(rows Rows, scans []any, fn func() error) (pgconn.CommandTag, error)
func ParseConfig(connString string) (*ConnConfig, error)
func ParseConfigWithOptions(connString string, options ParseConfigOptions) (*ConnConfig, error)
func RowTo[T any](row CollectableRow) (T, error)
func RowToAddrOf[T any](row CollectableRow) (*T, error)
func RowToAddrOfStructByName[T any](row CollectableRow) (*T, error)
func RowToAddrOfStructByNameLax[T any](row CollectableRow) (*T, error)
func RowToAddrOfStructByPos[T any](row CollectableRow) (*T, error)
func RowToMap(row CollectableRow) (map[string]any, error)
func RowToStructByName[T any](row CollectableRow) (T, error)
func RowToStructByNameLax[T any](row CollectableRow) (T, error)
func RowToStructByPos[T any](row CollectableRow) (T, error)
func RowsFromResultReader(typeMap *pgtype.Map, resultReader *pgconn.ResultReader) Rows
func ScanRow(typeMap *pgtype.Map, fieldDescriptions []pgconn.FieldDescription, values [][]byte, dest ...any) error
func StrictStructArgs(sa any) QueryRewriter
func StructArgs(sa any) QueryRewriter
type Batch struct { QueuedQueries []*QueuedQuery }
func (*Batch) BeginTx(txOptions TxOptions)
func (*Batch) Len() int
func (*Batch) Queue(query string, arguments ...any) *QueuedQuery
type BatchResults interface { Close() error; Exec() (pgconn.CommandTag, error); Query() (Rows, error); QueryRow() Row; Tx() Tx }
type BatchTracer interface { TraceBatchEnd(ctx context.Context, conn *Conn, data TraceBatchEndData); TraceBatchQuery(ctx context.Context, conn *Conn, data TraceBatchQueryData); TraceBatchStart(ctx context.Context, conn *Conn, data TraceBatchStartData) context.Context }
type CollectableRow interface { FieldDescriptions() []pgconn.FieldDescription; RawValues() [][]byte; Scan(dest ...any) error; Values() ([]any, error) }
type Conn struct{}
func (*Conn) Begin(ctx context.Context) (Tx, error)
func (*Conn) BeginTx(ctx context.Context, txOptions TxOptions) (Tx, error)
func (*Conn) Close(ctx context.Context) error
func (*Conn) Config() *ConnConfig
func (*Conn) CopyFrom(ctx context.Context, tableName Identifier, columnNames []string, rowSrc CopyFromSource) (int64, error)
func (*Conn) Deallocate(ctx context.Context, name string) error
func (*Conn) DeallocateAll(ctx context.Context) error
func (*Conn) Exec(ctx context.Context, sql string, arguments ...any) (pgconn.CommandTag, error)
func (*Conn) IsClosed() bool
func (*Conn) LoadType(ctx context.Context, typeName string) (*pgtype.Type, error)
func (*Conn) LoadTypes(ctx context.Context, typeNames []string) ([]*pgtype.Type, error)
func (*Conn) PgConn() *pgconn.PgConn
func (*Conn) Ping(ctx context.Context) error
func (*Conn) Prepare(ctx context.Context, name string, sql string) (sd *pgconn.StatementDescription, err error)
func (*Conn) Query(ctx context.Context, sql string, args ...any) (Rows, error)
func (*Conn) QueryRow(ctx context.Context, sql string, args ...any) Row
func (*Conn) SendBatch(ctx context.Context, b *Batch) BatchResults
func (*Conn) TypeMap() *pgtype.Map
func (*Conn) WaitForNotification(ctx context.Context) (*pgconn.Notification, error)
type ConnConfig struct { pgconn.Config; Tracer QueryTracer; StatementCacheCapacity int; DescriptionCacheCapacity int; DefaultQueryExecMode QueryExecMode }
func (*ConnConfig) ConnString() string
func (*ConnConfig) Copy() *ConnConfig
type ConnectTracer interface { TraceConnectEnd(ctx context.Context, data TraceConnectEndData); TraceConnectStart(ctx context.Context, data TraceConnectStartData) context.Context }
type CopyFromSource interface { Err() error; Next() bool; Values() ([]any, error) }
type CopyFromTracer interface { TraceCopyFromEnd(ctx context.Context, conn *Conn, data TraceCopyFromEndData); TraceCopyFromStart(ctx context.Context, conn *Conn, data TraceCopyFromStartData) context.Context }
type ErrPreprocessingBatch struct{}
func (ErrPreprocessingBatch) Error() string
func (ErrPreprocessingBatch) SQL() string
func (ErrPreprocessingBatch) Unwrap() error
type ExtendedQueryBuilder struct { ParamValues [][]byte; ParamFormats []int16; ResultFormats []int16 }
func (*ExtendedQueryBuilder) Build(m *pgtype.Map, sd *pgconn.StatementDescription, args []any) error
type Identifier []string
func (Identifier) Sanitize() string
type LargeObject struct{}
func (*LargeObject) Close() error
func (*LargeObject) Read(p []byte) (int, error)
func (*LargeObject) Seek(offset int64, whence int) (n int64, err error)
func (*LargeObject) Tell() (n int64, err error)
func (*LargeObject) Truncate(size int64) (err error)
func (*LargeObject) Write(p []byte) (int, error)
type LargeObjectMode int32
type LargeObjects struct{}
func (*LargeObjects) Create(ctx context.Context, oid uint32) (uint32, error)
func (*LargeObjects) Open(ctx context.Context, oid uint32, mode LargeObjectMode) (*LargeObject, error)
func (*LargeObjects) Unlink(ctx context.Context, oid uint32) error
type NamedArgs map[string]any
func (NamedArgs) RewriteQuery(ctx context.Context, conn *Conn, sql string, args []any) (newSQL string, newArgs []any, err error)
type ParseConfigOptions struct { pgconn.ParseConfigOptions }
type PrepareTracer interface { TracePrepareEnd(ctx context.Context, conn *Conn, data TracePrepareEndData); TracePrepareStart(ctx context.Context, conn *Conn, data TracePrepareStartData) context.Context }
type QueryExecMode int32
func (QueryExecMode) String() string
type QueryResultFormats []int16
type QueryResultFormatsByOID map[uint32]int16
type QueryRewriter interface { RewriteQuery(ctx context.Context, conn *Conn, sql string, args []any) (newSQL string, newArgs []any, err error) }
type QueryTracer interface { TraceQueryEnd(ctx context.Context, conn *Conn, data TraceQueryEndData); TraceQueryStart(ctx context.Context, conn *Conn, data TraceQueryStartData) context.Context }
type QueuedQuery struct { SQL string; Arguments []any; Fn batchItemFunc }
func (*QueuedQuery) Exec(fn func(ct pgconn.CommandTag) error)
func (*QueuedQuery) Query(fn func(rows Rows) error)
func (*QueuedQuery) QueryRow(fn func(row Row) error)
type Row interface { Scan(dest ...any) error }
type RowScanner interface { ScanRow(rows Rows) error }
type RowToFunc[T any] func(row CollectableRow) (T, error)
type Rows interface { Close(); CommandTag() pgconn.CommandTag; Conn() *Conn; Err() error; FieldDescriptions() []pgconn.FieldDescription; Next() bool; RawValues() [][]byte; Scan(dest ...any) error; TypeMap() *pgtype.Map; Values() ([]any, error) }
type ScanArgError struct { ColumnIndex int; FieldName string; Err error }
func (ScanArgError) Error() string
func (ScanArgError) Unwrap() error
type StrictNamedArgs map[string]any
func (StrictNamedArgs) RewriteQuery(ctx context.Context, conn *Conn, sql string, args []any) (newSQL string, newArgs []any, err error)
type TraceBatchEndData struct { Err error }
type TraceBatchQueryData struct { SQL string; Args []any; CommandTag pgconn.CommandTag; Err error; ReadStartTime time.Time }
type TraceBatchStartData struct { Batch *Batch }
type TraceConnectEndData struct { Conn *Conn; Err error }
type TraceConnectStartData struct { ConnConfig *ConnConfig }
type TraceCopyFromEndData struct { CommandTag pgconn.CommandTag; Err error }
type TraceCopyFromStartData struct { TableName Identifier; ColumnNames []string }
type TracePrepareEndData struct { AlreadyPrepared bool; Err error }
type TracePrepareStartData struct { Name string; SQL string }
type TraceQueryEndData struct { CommandTag pgconn.CommandTag; Err error }
type TraceQueryStartData struct { SQL string; Args []any }
type Tx interface { Begin(ctx context.Context) (Tx, error); Commit(ctx context.Context) error; Conn() *Conn; CopyFrom(ctx context.Context, tableName Identifier, columnNames []string, rowSrc CopyFromSource) (int64, error); Exec(ctx context.Context, sql string, arguments ...any) (commandTag pgconn.CommandTag, err error); LargeObjects() LargeObjects; Prepare(ctx context.Context, name string, sql string) (*pgconn.StatementDescription, error); Query(ctx context.Context, sql string, args ...any) (Rows, error); QueryRow(ctx context.Context, sql string, args ...any) Row; Rollback(ctx context.Context) error; SendBatch(ctx context.Context, b *Batch) BatchResults }
type TxAccessMode string
type TxDeferrableMode string
type TxIsoLevel string
type TxOptions struct { IsoLevel TxIsoLevel; AccessMode TxAccessMode; DeferrableMode TxDeferrableMode; BeginQuery string; CommitQuery string }
type batchItemFunc func(br BatchResults) error
