// Interface of gorm.io/gorm@v1.31.2, generated from its types. Signatures only.
package gorm

import "context"
import "database/sql"
import "database/sql/driver"
import "gorm.io/gorm/clause"
import "gorm.io/gorm/internal/stmt_store"
import "gorm.io/gorm/logger"
import "gorm.io/gorm/schema"
import "reflect"
import "strings"
import "sync"
import "time"

const ScanInitialized ScanMode = 1
const ScanOnConflictDoNothing ScanMode = 4
const ScanUpdate ScanMode = 2
var ErrCheckConstraintViolated error
var ErrDryRunModeUnsupported error
var ErrDuplicatedKey error
var ErrEmptySlice error
var ErrForeignKeyViolated error
var ErrInvalidDB error
var ErrInvalidData error
var ErrInvalidField error
var ErrInvalidTransaction error
var ErrInvalidValue error
var ErrInvalidValueOfLength error
var ErrMissingWhereClause error
var ErrModelAccessibleFieldsRequired error
var ErrModelValueRequired error
var ErrNotImplemented error
var ErrPreloadNotAllowed error
var ErrPrimaryKeyRequired error
var ErrRecordNotFound error
var ErrRegistered error
var ErrSubQueryRequired error
var ErrUnsupportedDriver error
var ErrUnsupportedRelation error
func Expr(expr string, args ...any) clause.Expr
func G[T any](db *DB, opts ...clause.Expression) Interface[T]
func NewPreparedStmtDB(connPool ConnPool, maxSize int, ttl time.Duration) *PreparedStmtDB
func Open(dialector Dialector, opts ...Option) (db *DB, err error)
func Scan(rows Rows, db *DB, mode ScanMode)
func WithResult() *result
type Association struct { DB *DB; Relationship *schema.Relationship; Unscope bool; Error error }
func (*Association) Append(values ...any) error
func (*Association) Clear() error
func (*Association) Count() (count int64)
func (*Association) Delete(values ...any) error
func (*Association) Find(out any, conds ...any) error
func (*Association) Replace(values ...any) error
func (*Association) Unscoped() *Association
type ChainInterface[T any] interface { ExecInterface[T]; Build(builder clause.Builder); Count(ctx context.Context, column string) (result int64, err error); Delete(ctx context.Context) (rowsAffected int, err error); Distinct(args ...any) ChainInterface[T]; Group(name string) ChainInterface[T]; Having(query any, args ...any) ChainInterface[T]; Joins(query clause.JoinTarget, on func(db JoinBuilder, joinTable clause.Table, curTable clause.Table) error) ChainInterface[T]; Limit(offset int) ChainInterface[T]; MapColumns(m map[string]string) ChainInterface[T]; Not(query any, args ...any) ChainInterface[T]; Offset(offset int) ChainInterface[T]; Omit(columns ...string) ChainInterface[T]; Or(query any, args ...any) ChainInterface[T]; Order(value any) ChainInterface[T]; Preload(association string, query func(db PreloadBuilder) error) ChainInterface[T]; Scopes(scopes ...func(db *Statement)) ChainInterface[T]; Select(query string, args ...any) ChainInterface[T]; Set(assignments ...clause.Assigner) SetUpdateOnlyInterface[T]; Table(name string, args ...any) ChainInterface[T]; Update(ctx context.Context, name string, value any) (rowsAffected int, err error); Updates(ctx context.Context, t T) (rowsAffected int, err error); Where(query any, args ...any) ChainInterface[T] }
type ColumnType interface { AutoIncrement() (isAutoIncrement bool, ok bool); ColumnType() (columnType string, ok bool); Comment() (value string, ok bool); DatabaseTypeName() string; DecimalSize() (precision int64, scale int64, ok bool); DefaultValue() (value string, ok bool); Length() (length int64, ok bool); Name() string; Nullable() (nullable bool, ok bool); PrimaryKey() (isPrimaryKey bool, ok bool); ScanType() reflect.Type; Unique() (unique bool, ok bool) }
type Config struct { SkipDefaultTransaction bool; DefaultTransactionTimeout time.Duration; DefaultContextTimeout time.Duration; NamingStrategy schema.Namer; FullSaveAssociations bool; Logger logger.Interface; NowFunc func() time.Time; DryRun bool; PrepareStmt bool; PrepareStmtMaxSize int; PrepareStmtTTL time.Duration; DisableAutomaticPing bool; DisableForeignKeyConstraintWhenMigrating bool; IgnoreRelationshipsWhenMigrating bool; DisableNestedTransaction bool; AllowGlobalUpdate bool; QueryFields bool; CreateBatchSize int; TranslateError bool; PropagateUnscoped bool; ClauseBuilders map[string]clause.ClauseBuilder; ConnPool ConnPool; Dialector; Plugins map[string]Plugin }
func (*Config) AfterInitialize(db *DB) error
func (*Config) Apply(config *Config) error
type ConnPool interface { ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error); PrepareContext(ctx context.Context, query string) (*sql.Stmt, error); QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error); QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row }
type ConnPoolBeginner interface { BeginTx(ctx context.Context, opts *sql.TxOptions) (ConnPool, error) }
type CreateInterface[T any] interface { ExecInterface[T]; Build(builder clause.Builder); Count(ctx context.Context, column string) (result int64, err error); Create(ctx context.Context, r *T) error; CreateInBatches(ctx context.Context, r *[]T, batchSize int) error; Delete(ctx context.Context) (rowsAffected int, err error); Distinct(args ...any) ChainInterface[T]; Group(name string) ChainInterface[T]; Having(query any, args ...any) ChainInterface[T]; Joins(query clause.JoinTarget, on func(db JoinBuilder, joinTable clause.Table, curTable clause.Table) error) ChainInterface[T]; Limit(offset int) ChainInterface[T]; MapColumns(m map[string]string) ChainInterface[T]; Not(query any, args ...any) ChainInterface[T]; Offset(offset int) ChainInterface[T]; Omit(columns ...string) CreateInterface[T]; Or(query any, args ...any) ChainInterface[T]; Order(value any) ChainInterface[T]; Preload(association string, query func(db PreloadBuilder) error) ChainInterface[T]; Scopes(scopes ...func(db *Statement)) ChainInterface[T]; Select(query string, args ...any) CreateInterface[T]; Set(assignments ...clause.Assigner) SetCreateOrUpdateInterface[T]; Table(name string, args ...any) CreateInterface[T]; Update(ctx context.Context, name string, value any) (rowsAffected int, err error); Updates(ctx context.Context, t T) (rowsAffected int, err error); Where(query any, args ...any) ChainInterface[T] }
type DB struct { *Config; Error error; RowsAffected int64; Statement *Statement }
func (*DB) AddError(err error) error
func (*DB) Assign(attrs ...any) (tx *DB)
func (*DB) Association(column string) *Association
func (*DB) Attrs(attrs ...any) (tx *DB)
func (*DB) AutoMigrate(dst ...any) error
func (*DB) Begin(opts ...*sql.TxOptions) *DB
func (*DB) Callback() *callbacks
func (*DB) Clauses(conds ...clause.Expression) (tx *DB)
func (*DB) Commit() *DB
func (*DB) Connection(fc func(tx *DB) error) (err error)
func (*DB) Count(count *int64) (tx *DB)
func (*DB) Create(value any) (tx *DB)
func (*DB) CreateInBatches(value any, batchSize int) (tx *DB)
func (*DB) DB() (*sql.DB, error)
func (*DB) Debug() (tx *DB)
func (*DB) Delete(value any, conds ...any) (tx *DB)
func (*DB) Distinct(args ...any) (tx *DB)
func (*DB) Exec(sql string, values ...any) (tx *DB)
func (*DB) Find(dest any, conds ...any) (tx *DB)
func (*DB) FindInBatches(dest any, batchSize int, fc func(tx *DB, batch int) error) *DB
func (*DB) First(dest any, conds ...any) (tx *DB)
func (*DB) FirstOrCreate(dest any, conds ...any) (tx *DB)
func (*DB) FirstOrInit(dest any, conds ...any) (tx *DB)
func (*DB) Get(key string) (any, bool)
func (*DB) Group(name string) (tx *DB)
func (*DB) Having(query any, args ...any) (tx *DB)
func (*DB) InnerJoins(query string, args ...any) (tx *DB)
func (*DB) InstanceGet(key string) (any, bool)
func (*DB) InstanceSet(key string, value any) *DB
func (*DB) Joins(query string, args ...any) (tx *DB)
func (*DB) Last(dest any, conds ...any) (tx *DB)
func (*DB) Limit(limit int) (tx *DB)
func (*DB) MapColumns(m map[string]string) (tx *DB)
func (*DB) Migrator() Migrator
func (*DB) Model(value any) (tx *DB)
func (*DB) Not(query any, args ...any) (tx *DB)
func (*DB) Offset(offset int) (tx *DB)
func (*DB) Omit(columns ...string) (tx *DB)
func (*DB) Or(query any, args ...any) (tx *DB)
func (*DB) Order(value any) (tx *DB)
func (*DB) Pluck(column string, dest any) (tx *DB)
func (*DB) Preload(query string, args ...any) (tx *DB)
func (*DB) Raw(sql string, values ...any) (tx *DB)
func (*DB) Rollback() *DB
func (*DB) RollbackTo(name string) *DB
func (*DB) Row() *sql.Row
func (*DB) Rows() (*sql.Rows, error)
func (*DB) Save(value any) (tx *DB)
func (*DB) SavePoint(name string) *DB
func (*DB) Scan(dest any) (tx *DB)
func (*DB) ScanRows(rows *sql.Rows, dest any) error
func (*DB) Scopes(funcs ...func(*DB) *DB) (tx *DB)
func (*DB) Select(query any, args ...any) (tx *DB)
func (*DB) Session(config *Session) *DB
func (*DB) Set(key string, value any) *DB
func (*DB) SetupJoinTable(model any, field string, joinTable any) error
func (*DB) Table(name string, args ...any) (tx *DB)
func (*DB) Take(dest any, conds ...any) (tx *DB)
func (*DB) ToSQL(queryFn func(tx *DB) *DB) string
func (*DB) Transaction(fc func(tx *DB) error, opts ...*sql.TxOptions) (err error)
func (*DB) Unscoped() (tx *DB)
func (*DB) Update(column string, value any) (tx *DB)
func (*DB) UpdateColumn(column string, value any) (tx *DB)
func (*DB) UpdateColumns(values any) (tx *DB)
func (*DB) Updates(values any) (tx *DB)
func (*DB) Use(plugin Plugin) error
func (*DB) Where(query any, args ...any) (tx *DB)
func (*DB) WithContext(ctx context.Context) *DB
type DeletedAt struct { Time time.Time; Valid bool }
func (*DeletedAt) Scan(value any) error
func (*DeletedAt) UnmarshalJSON(b []byte) error
func (DeletedAt) DeleteClauses(f *schema.Field) []clause.Interface
func (DeletedAt) MarshalJSON() ([]byte, error)
func (DeletedAt) QueryClauses(f *schema.Field) []clause.Interface
func (DeletedAt) UpdateClauses(f *schema.Field) []clause.Interface
func (DeletedAt) Value() (driver.Value, error)
type Dialector interface { BindVarTo(writer clause.Writer, stmt *Statement, v any); DataTypeOf(*schema.Field) string; DefaultValueOf(*schema.Field) clause.Expression; Explain(sql string, vars ...any) string; Initialize(*DB) error; Migrator(db *DB) Migrator; Name() string; QuoteTo(clause.Writer, string) }
type ErrorTranslator interface { Translate(err error) error }
type ExecInterface[T any] interface { Find(ctx context.Context) ([]T, error); FindInBatches(ctx context.Context, batchSize int, fc func(data []T, batch int) error) error; First(context.Context) (T, error); Last(ctx context.Context) (T, error); Row(ctx context.Context) *sql.Row; Rows(ctx context.Context) (*sql.Rows, error); Scan(ctx context.Context, r any) error; Take(context.Context) (T, error) }
type GetDBConnector interface { GetDBConn() (*sql.DB, error) }
type Index interface { Columns() []string; Name() string; Option() string; PrimaryKey() (isPrimaryKey bool, ok bool); Table() string; Unique() (unique bool, ok bool) }
type Interface[T any] interface { CreateInterface[T]; Exec(ctx context.Context, sql string, values ...any) error; Raw(sql string, values ...any) ExecInterface[T] }
type JoinBuilder interface { Not(query any, args ...any) JoinBuilder; Omit(...string) JoinBuilder; Or(query any, args ...any) JoinBuilder; Select(...string) JoinBuilder; Where(query any, args ...any) JoinBuilder }
type Migrator interface { AddColumn(dst any, field string) error; AlterColumn(dst any, field string) error; AutoMigrate(dst ...any) error; ColumnTypes(dst any) ([]ColumnType, error); CreateConstraint(dst any, name string) error; CreateIndex(dst any, name string) error; CreateTable(dst ...any) error; CreateView(name string, option ViewOption) error; CurrentDatabase() string; DropColumn(dst any, field string) error; DropConstraint(dst any, name string) error; DropIndex(dst any, name string) error; DropTable(dst ...any) error; DropView(name string) error; FullDataTypeOf(*schema.Field) clause.Expr; GetIndexes(dst any) ([]Index, error); GetTables() (tableList []string, err error); GetTypeAliases(databaseTypeName string) []string; HasColumn(dst any, field string) bool; HasConstraint(dst any, name string) bool; HasIndex(dst any, name string) bool; HasTable(dst any) bool; MigrateColumn(dst any, field *schema.Field, columnType ColumnType) error; MigrateColumnUnique(dst any, field *schema.Field, columnType ColumnType) error; RenameColumn(dst any, oldName string, field string) error; RenameIndex(dst any, oldName string, newName string) error; RenameTable(oldName any, newName any) error; TableType(dst any) (TableType, error) }
type Model struct { ID uint; CreatedAt time.Time; UpdatedAt time.Time; DeletedAt DeletedAt }
type Option interface { AfterInitialize(*DB) error; Apply(*Config) error }
type ParamsFilter interface { ParamsFilter(ctx context.Context, sql string, params ...any) (string, []any) }
type Plugin interface { Initialize(*DB) error; Name() string }
type PreloadBuilder interface { Limit(offset int) PreloadBuilder; LimitPerRecord(num int) PreloadBuilder; Not(query any, args ...any) PreloadBuilder; Offset(offset int) PreloadBuilder; Omit(...string) PreloadBuilder; Or(query any, args ...any) PreloadBuilder; Order(value any) PreloadBuilder; Select(...string) PreloadBuilder; Where(query any, args ...any) PreloadBuilder }
type PreparedStmtDB struct { Stmts stmt_store.Store; Mux *sync.RWMutex; ConnPool }
func (*PreparedStmtDB) BeginTx(ctx context.Context, opt *sql.TxOptions) (ConnPool, error)
func (*PreparedStmtDB) Close()
func (*PreparedStmtDB) ExecContext(ctx context.Context, query string, args ...any) (result sql.Result, err error)
func (*PreparedStmtDB) GetDBConn() (*sql.DB, error)
func (*PreparedStmtDB) Ping() error
func (*PreparedStmtDB) QueryContext(ctx context.Context, query string, args ...any) (rows *sql.Rows, err error)
func (*PreparedStmtDB) QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
func (*PreparedStmtDB) Reset()
type PreparedStmtTX struct { Tx; PreparedStmtDB *PreparedStmtDB }
func (*PreparedStmtTX) Commit() error
func (*PreparedStmtTX) ExecContext(ctx context.Context, query string, args ...any) (result sql.Result, err error)
func (*PreparedStmtTX) GetDBConn() (*sql.DB, error)
func (*PreparedStmtTX) Ping() error
func (*PreparedStmtTX) QueryContext(ctx context.Context, query string, args ...any) (rows *sql.Rows, err error)
func (*PreparedStmtTX) QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
func (*PreparedStmtTX) Rollback() error
type Rows interface { Close() error; ColumnTypes() ([]*sql.ColumnType, error); Columns() ([]string, error); Err() error; Next() bool; Scan(dest ...any) error }
type SavePointerDialectorInterface interface { RollbackTo(tx *DB, name string) error; SavePoint(tx *DB, name string) error }
type ScanMode uint8
type Session struct { DryRun bool; PrepareStmt bool; NewDB bool; Initialized bool; SkipHooks bool; SkipDefaultTransaction bool; DisableNestedTransaction bool; AllowGlobalUpdate bool; FullSaveAssociations bool; PropagateUnscoped bool; QueryFields bool; Context context.Context; Logger logger.Interface; NowFunc func() time.Time; CreateBatchSize int }
type SetCreateOrUpdateInterface[T any] interface { Create(ctx context.Context) error; Update(ctx context.Context) (rowsAffected int, err error) }
type SetUpdateOnlyInterface[T any] interface { Update(ctx context.Context) (rowsAffected int, err error) }
type SoftDeleteDeleteClause struct { ZeroValue sql.NullString; Field *schema.Field }
func (SoftDeleteDeleteClause) Build(clause.Builder)
func (SoftDeleteDeleteClause) MergeClause(*clause.Clause)
func (SoftDeleteDeleteClause) ModifyStatement(stmt *Statement)
func (SoftDeleteDeleteClause) Name() string
type SoftDeleteQueryClause struct { ZeroValue sql.NullString; Field *schema.Field }
func (SoftDeleteQueryClause) Build(clause.Builder)
func (SoftDeleteQueryClause) MergeClause(*clause.Clause)
func (SoftDeleteQueryClause) ModifyStatement(stmt *Statement)
func (SoftDeleteQueryClause) Name() string
type SoftDeleteUpdateClause struct { ZeroValue sql.NullString; Field *schema.Field }
func (SoftDeleteUpdateClause) Build(clause.Builder)
func (SoftDeleteUpdateClause) MergeClause(*clause.Clause)
func (SoftDeleteUpdateClause) ModifyStatement(stmt *Statement)
func (SoftDeleteUpdateClause) Name() string
type Statement struct { *DB; TableExpr *clause.Expr; Table string; Model any; Unscoped bool; Dest any; ReflectValue reflect.Value; Clauses map[string]clause.Clause; BuildClauses []string; Distinct bool; Selects []string; Omits []string; ColumnMapping map[string]string; Joins []join; Preloads map[string][]any; Settings sync.Map; ConnPool ConnPool; Schema *schema.Schema; Context context.Context; RaiseErrorOnNotFound bool; SkipHooks bool; SQL strings.Builder; Vars []any; CurDestIndex int; Result *result }
func (*Statement) AddClause(v clause.Interface)
func (*Statement) AddClauseIfNotExists(v clause.Interface)
func (*Statement) AddVar(writer clause.Writer, vars ...any)
func (*Statement) Build(clauses ...string)
func (*Statement) BuildCondition(query any, args ...any) []clause.Expression
func (*Statement) Changed(fields ...string) bool
func (*Statement) Parse(value any) (err error)
func (*Statement) ParseWithSpecialTableName(value any, specialTableName string) (err error)
func (*Statement) Quote(field any) string
func (*Statement) QuoteTo(writer clause.Writer, field any)
func (*Statement) SelectAndOmitColumns(requireCreate bool, requireUpdate bool) (map[string]bool, bool)
func (*Statement) SetColumn(name string, value any, fromCallbacks ...bool)
func (*Statement) WriteByte(c byte) error
func (*Statement) WriteQuoted(value any)
func (*Statement) WriteString(str string) (int, error)
type StatementModifier interface { ModifyStatement(*Statement) }
type TableType interface { Comment() (comment string, ok bool); Name() string; Schema() string; Type() string }
type Tx interface { ConnPool; TxCommitter; StmtContext(ctx context.Context, stmt *sql.Stmt) *sql.Stmt }
type TxBeginner interface { BeginTx(ctx context.Context, opts *sql.TxOptions) (*sql.Tx, error) }
type TxCommitter interface { Commit() error; Rollback() error }
type Valuer interface { GormValue(context.Context, *DB) clause.Expr }
type ViewOption struct { Replace bool; CheckOption string; Query *DB }
type callback struct{}
func (*callback) After(name string) *callback
func (*callback) Before(name string) *callback
func (*callback) Register(name string, fn func(*DB)) error
func (*callback) Remove(name string) error
func (*callback) Replace(name string, fn func(*DB)) error
type callbacks struct{}
func (*callbacks) Create() *processor
func (*callbacks) Delete() *processor
func (*callbacks) Query() *processor
func (*callbacks) Raw() *processor
func (*callbacks) Row() *processor
func (*callbacks) Update() *processor
type join struct { Name string; Alias string; Conds []any; On *clause.Where; Selects []string; Omits []string; Expression clause.Expression; JoinType clause.JoinType }
type processor struct { Clauses []string }
func (*processor) After(name string) *callback
func (*processor) Before(name string) *callback
func (*processor) Execute(db *DB) *DB
func (*processor) Get(name string) func(*DB)
func (*processor) Match(fc func(*DB) bool) *callback
func (*processor) Register(name string, fn func(*DB)) error
func (*processor) Remove(name string) error
func (*processor) Replace(name string, fn func(*DB)) error
type result struct { Result sql.Result; RowsAffected int64; Error error }
func (*result) ModifyStatement(stmt *Statement)
func (result) Build(clause.Builder)
