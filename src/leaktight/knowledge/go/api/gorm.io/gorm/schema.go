// Interface of gorm.io/gorm/schema@v1.31.2, generated from its types. Signatures only.
package schema

import "context"
import "gorm.io/gorm/clause"
import "reflect"
import "sync"

const BelongsTo RelationshipType = "belongs_to"
const Bool DataType = "bool"
const Bytes DataType = "bytes"
const DefaultAutoIncrementIncrement int64 = 1
const Float DataType = "float"
const HasMany RelationshipType = "has_many"
const HasOne RelationshipType = "has_one"
const Int DataType = "int"
const Many2Many RelationshipType = "many_to_many"
const String DataType = "string"
const Time DataType = "time"
const Uint DataType = "uint"
const UnixMillisecond TimeType = 3
const UnixNanosecond TimeType = 4
const UnixSecond TimeType = 2
const UnixTime TimeType = 1
var ByteReflectType reflect.Type
var ErrUnsupportedDataType error
var TimePtrReflectType reflect.Type
var TimeReflectType reflect.Type
func GetIdentityFieldValuesMap(ctx context.Context, reflectValue reflect.Value, fields []*Field) (map[string][]reflect.Value, [][]any)
func GetIdentityFieldValuesMapFromValues(ctx context.Context, values []any, fields []*Field) (map[string][]reflect.Value, [][]any)
func GetRelationsValues(ctx context.Context, reflectValue reflect.Value, rels []*Relationship) (reflectResults reflect.Value)
func GetSerializer(name string) (serializer SerializerInterface, ok bool)
func Parse(dest any, cacheStore *sync.Map, namer Namer) (*Schema, error)
func ParseTagSetting(str string, sep string) map[string]string
func ParseWithSpecialTableName(dest any, cacheStore *sync.Map, namer Namer, specialTableName string) (*Schema, error)
func RegisterSerializer(name string, serializer SerializerInterface)
func ToQueryValues(table string, foreignKeys []string, foreignValues [][]any) (any, []any)
type CheckConstraint struct { Name string; Constraint string; *Field }
func (*CheckConstraint) Build() (sql string, vars []any)
func (*CheckConstraint) GetName() string
type Constraint struct { Name string; Field *Field; Schema *Schema; ForeignKeys []*Field; ReferenceSchema *Schema; References []*Field; OnDelete string; OnUpdate string }
func (*Constraint) Build() (sql string, vars []any)
func (*Constraint) GetName() string
type ConstraintInterface interface { Build() (sql string, vars []any); GetName() string }
type CreateClausesInterface interface { CreateClauses(*Field) []clause.Interface }
type DataType string
type DeleteClausesInterface interface { DeleteClauses(*Field) []clause.Interface }
type Field struct { Name string; DBName string; BindNames []string; EmbeddedBindNames []string; DataType DataType; GORMDataType DataType; PrimaryKey bool; AutoIncrement bool; AutoIncrementIncrement int64; Creatable bool; Updatable bool; Readable bool; AutoCreateTime TimeType; AutoUpdateTime TimeType; HasDefaultValue bool; DefaultValue string; DefaultValueInterface any; NotNull bool; Unique bool; Comment string; Size int; Precision int; Scale int; IgnoreMigration bool; FieldType reflect.Type; IndirectFieldType reflect.Type; StructField reflect.StructField; Tag reflect.StructTag; TagSettings map[string]string; Schema *Schema; EmbeddedSchema *Schema; OwnerSchema *Schema; ReflectValueOf func(context.Context, reflect.Value) reflect.Value; ValueOf func(context.Context, reflect.Value) (value any, zero bool); Set func(context.Context, reflect.Value, any) error; Serializer SerializerInterface; NewValuePool FieldNewValuePool; UniqueIndex string }
func (*Field) BindName() string
type FieldNewValuePool interface { Get() any; Put(any) }
type GobSerializer struct{}
func (GobSerializer) Scan(ctx context.Context, field *Field, dst reflect.Value, dbValue any) (err error)
func (GobSerializer) Value(ctx context.Context, field *Field, dst reflect.Value, fieldValue any) (any, error)
type GormDataTypeInterface interface { GormDataType() string }
type Index struct { Name string; Class string; Type string; Where string; Comment string; Option string; Fields []IndexOption }
type IndexOption struct { *Field; Expression string; Sort string; Collate string; Length int; Priority int }
type JSONSerializer struct{}
func (JSONSerializer) Scan(ctx context.Context, field *Field, dst reflect.Value, dbValue any) (err error)
func (JSONSerializer) Value(ctx context.Context, field *Field, dst reflect.Value, fieldValue any) (any, error)
type Namer interface { CheckerName(table string, column string) string; ColumnName(table string, column string) string; IndexName(table string, column string) string; JoinTableName(joinTable string) string; RelationshipFKName(Relationship) string; SchemaName(table string) string; TableName(table string) string; UniqueName(table string, column string) string }
type NamingStrategy struct { TablePrefix string; SingularTable bool; NameReplacer Replacer; NoLowerCase bool; IdentifierMaxLength int }
func (NamingStrategy) CheckerName(table string, column string) string
func (NamingStrategy) ColumnName(table string, column string) string
func (NamingStrategy) IndexName(table string, column string) string
func (NamingStrategy) JoinTableName(str string) string
func (NamingStrategy) RelationshipFKName(rel Relationship) string
func (NamingStrategy) SchemaName(table string) string
func (NamingStrategy) TableName(str string) string
func (NamingStrategy) UniqueName(table string, column string) string
type Polymorphic struct { PolymorphicID *Field; PolymorphicType *Field; Value string }
type QueryClausesInterface interface { QueryClauses(*Field) []clause.Interface }
type Reference struct { PrimaryKey *Field; PrimaryValue string; ForeignKey *Field; OwnPrimaryKey bool }
type Relationship struct { Name string; Type RelationshipType; Field *Field; Polymorphic *Polymorphic; References []*Reference; Schema *Schema; FieldSchema *Schema; JoinTable *Schema }
func (*Relationship) ParseConstraint() *Constraint
func (*Relationship) ToQueryConditions(ctx context.Context, reflectValue reflect.Value) (conds []clause.Expression)
type RelationshipType string
type Relationships struct { HasOne []*Relationship; BelongsTo []*Relationship; HasMany []*Relationship; Many2Many []*Relationship; Relations map[string]*Relationship; EmbeddedRelations map[string]*Relationships; Mux sync.RWMutex }
type Replacer interface { Replace(name string) string }
type Schema struct { Name string; ModelType reflect.Type; Table string; PrioritizedPrimaryField *Field; DBNames []string; PrimaryFields []*Field; PrimaryFieldDBNames []string; Fields []*Field; FieldsByName map[string]*Field; FieldsByBindName map[string]*Field; FieldsByDBName map[string]*Field; FieldsWithDefaultDBValue []*Field; Relationships Relationships; CreateClauses []clause.Interface; QueryClauses []clause.Interface; UpdateClauses []clause.Interface; DeleteClauses []clause.Interface; BeforeCreate bool; AfterCreate bool; BeforeUpdate bool; AfterUpdate bool; BeforeDelete bool; AfterDelete bool; BeforeSave bool; AfterSave bool; AfterFind bool }
func (*Schema) LookIndex(name string) *Index
func (*Schema) LookUpField(name string) *Field
func (*Schema) LookUpFieldByBindName(bindNames []string, name string) *Field
func (*Schema) MakeSlice() reflect.Value
func (*Schema) ParseCheckConstraints() map[string]CheckConstraint
func (*Schema) ParseField(fieldStruct reflect.StructField) *Field
func (*Schema) ParseIndexes() []*Index
func (*Schema) ParseUniqueConstraints() map[string]UniqueConstraint
func (*Schema) String() string
type SerializerInterface interface { SerializerValuerInterface; Scan(ctx context.Context, field *Field, dst reflect.Value, dbValue any) error }
type SerializerValuerInterface interface { Value(ctx context.Context, field *Field, dst reflect.Value, fieldValue any) (any, error) }
type Tabler interface { TableName() string }
type TablerWithNamer interface { TableName(Namer) string }
type TimeType int64
type UniqueConstraint struct { Name string; Field *Field }
func (*UniqueConstraint) Build() (sql string, vars []any)
func (*UniqueConstraint) GetName() string
type UnixSecondSerializer struct{}
func (UnixSecondSerializer) Scan(ctx context.Context, field *Field, dst reflect.Value, dbValue any) (err error)
func (UnixSecondSerializer) Value(ctx context.Context, field *Field, dst reflect.Value, fieldValue any) (result any, err error)
type UpdateClausesInterface interface { UpdateClauses(*Field) []clause.Interface }
