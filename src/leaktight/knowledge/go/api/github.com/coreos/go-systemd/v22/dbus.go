// Interface of github.com/coreos/go-systemd/v22/dbus@v22.7.0, generated from its types. Signatures only.
package dbus

import "context"
import dbus "github.com/godbus/dbus/v5"
import "time"

const All Who = "all"
const Control Who = "control"
const Main Who = "main"
func New() (*Conn, error)
func NewConnection(dialBus func() (*dbus.Conn, error)) (*Conn, error)
func NewSystemConnection() (*Conn, error)
func NewSystemConnectionContext(ctx context.Context) (*Conn, error)
func NewSystemdConnection() (*Conn, error)
func NewSystemdConnectionContext(ctx context.Context) (*Conn, error)
func NewUserConnection() (*Conn, error)
func NewUserConnectionContext(ctx context.Context) (*Conn, error)
func NewWithContext(ctx context.Context) (*Conn, error)
func PathBusEscape(path string) string
func PropAfter(units ...string) Property
func PropBefore(units ...string) Property
func PropBindsTo(units ...string) Property
func PropBoundBy(units ...string) Property
func PropConflictedBy(units ...string) Property
func PropConflicts(units ...string) Property
func PropDescription(desc string) Property
func PropExecStart(command []string, uncleanIsFailure bool) Property
func PropOnFailure(units ...string) Property
func PropPids(pids ...uint32) Property
func PropPropagatesReloadTo(units ...string) Property
func PropRemainAfterExit(b bool) Property
func PropRequiredBy(units ...string) Property
func PropRequiredByOverridable(units ...string) Property
func PropRequires(units ...string) Property
func PropRequiresMountsFor(units ...string) Property
func PropRequiresOverridable(units ...string) Property
func PropRequisite(units ...string) Property
func PropRequisiteOverridable(units ...string) Property
func PropSlice(slice string) Property
func PropTriggeredBy(units ...string) Property
func PropTriggers(units ...string) Property
func PropType(t string) Property
func PropWantedBy(units ...string) Property
func PropWants(units ...string) Property
type Conn struct{}
func (*Conn) AttachProcessesToUnit(ctx context.Context, unit string, subcgroup string, pids []uint32) error
func (*Conn) Close()
func (*Conn) Connected() bool
func (*Conn) DisableUnitFiles(files []string, runtime bool) ([]DisableUnitFileChange, error)
func (*Conn) DisableUnitFilesContext(ctx context.Context, files []string, runtime bool) ([]DisableUnitFileChange, error)
func (*Conn) EnableUnitFiles(files []string, runtime bool, force bool) (bool, []EnableUnitFileChange, error)
func (*Conn) EnableUnitFilesContext(ctx context.Context, files []string, runtime bool, force bool) (bool, []EnableUnitFileChange, error)
func (*Conn) FreezeUnit(ctx context.Context, unit string) error
func (*Conn) GetAllProperties(unit string) (map[string]any, error)
func (*Conn) GetAllPropertiesContext(ctx context.Context, unit string) (map[string]any, error)
func (*Conn) GetManagerProperty(prop string) (string, error)
func (*Conn) GetServiceProperty(service string, propertyName string) (*Property, error)
func (*Conn) GetServicePropertyContext(ctx context.Context, service string, propertyName string) (*Property, error)
func (*Conn) GetUnitByPID(ctx context.Context, pid uint32) (dbus.ObjectPath, error)
func (*Conn) GetUnitNameByPID(ctx context.Context, pid uint32) (string, error)
func (*Conn) GetUnitPathProperties(path dbus.ObjectPath) (map[string]any, error)
func (*Conn) GetUnitPathPropertiesContext(ctx context.Context, path dbus.ObjectPath) (map[string]any, error)
func (*Conn) GetUnitProperties(unit string) (map[string]any, error)
func (*Conn) GetUnitPropertiesContext(ctx context.Context, unit string) (map[string]any, error)
func (*Conn) GetUnitProperty(unit string, propertyName string) (*Property, error)
func (*Conn) GetUnitPropertyContext(ctx context.Context, unit string, propertyName string) (*Property, error)
func (*Conn) GetUnitTypeProperties(unit string, unitType string) (map[string]any, error)
func (*Conn) GetUnitTypePropertiesContext(ctx context.Context, unit string, unitType string) (map[string]any, error)
func (*Conn) GetUnitTypeProperty(unit string, unitType string, propertyName string) (*Property, error)
func (*Conn) GetUnitTypePropertyContext(ctx context.Context, unit string, unitType string, propertyName string) (*Property, error)
func (*Conn) KillUnit(name string, signal int32)
func (*Conn) KillUnitContext(ctx context.Context, name string, signal int32)
func (*Conn) KillUnitWithTarget(ctx context.Context, name string, target Who, signal int32) error
func (*Conn) LinkUnitFiles(files []string, runtime bool, force bool) ([]LinkUnitFileChange, error)
func (*Conn) LinkUnitFilesContext(ctx context.Context, files []string, runtime bool, force bool) ([]LinkUnitFileChange, error)
func (*Conn) ListJobs() ([]JobStatus, error)
func (*Conn) ListJobsContext(ctx context.Context) ([]JobStatus, error)
func (*Conn) ListUnitFiles() ([]UnitFile, error)
func (*Conn) ListUnitFilesByPatterns(states []string, patterns []string) ([]UnitFile, error)
func (*Conn) ListUnitFilesByPatternsContext(ctx context.Context, states []string, patterns []string) ([]UnitFile, error)
func (*Conn) ListUnitFilesContext(ctx context.Context) ([]UnitFile, error)
func (*Conn) ListUnits() ([]UnitStatus, error)
func (*Conn) ListUnitsByNames(units []string) ([]UnitStatus, error)
func (*Conn) ListUnitsByNamesContext(ctx context.Context, units []string) ([]UnitStatus, error)
func (*Conn) ListUnitsByPatterns(states []string, patterns []string) ([]UnitStatus, error)
func (*Conn) ListUnitsByPatternsContext(ctx context.Context, states []string, patterns []string) ([]UnitStatus, error)
func (*Conn) ListUnitsContext(ctx context.Context) ([]UnitStatus, error)
func (*Conn) ListUnitsFiltered(states []string) ([]UnitStatus, error)
func (*Conn) ListUnitsFilteredContext(ctx context.Context, states []string) ([]UnitStatus, error)
func (*Conn) MaskUnitFiles(files []string, runtime bool, force bool) ([]MaskUnitFileChange, error)
func (*Conn) MaskUnitFilesContext(ctx context.Context, files []string, runtime bool, force bool) ([]MaskUnitFileChange, error)
func (*Conn) NewSubscriptionSet() *SubscriptionSet
func (*Conn) Reload() error
func (*Conn) ReloadContext(ctx context.Context) error
func (*Conn) ReloadOrRestartUnit(name string, mode string, ch chan<- string) (int, error)
func (*Conn) ReloadOrRestartUnitContext(ctx context.Context, name string, mode string, ch chan<- string) (int, error)
func (*Conn) ReloadOrTryRestartUnit(name string, mode string, ch chan<- string) (int, error)
func (*Conn) ReloadOrTryRestartUnitContext(ctx context.Context, name string, mode string, ch chan<- string) (int, error)
func (*Conn) ReloadUnit(name string, mode string, ch chan<- string) (int, error)
func (*Conn) ReloadUnitContext(ctx context.Context, name string, mode string, ch chan<- string) (int, error)
func (*Conn) ResetFailedUnit(name string) error
func (*Conn) ResetFailedUnitContext(ctx context.Context, name string) error
func (*Conn) RestartUnit(name string, mode string, ch chan<- string) (int, error)
func (*Conn) RestartUnitContext(ctx context.Context, name string, mode string, ch chan<- string) (int, error)
func (*Conn) SetPropertiesSubscriber(updateCh chan<- *PropertiesUpdate, errCh chan<- error)
func (*Conn) SetSubStateSubscriber(updateCh chan<- *SubStateUpdate, errCh chan<- error)
func (*Conn) SetUnitProperties(name string, runtime bool, properties ...Property) error
func (*Conn) SetUnitPropertiesContext(ctx context.Context, name string, runtime bool, properties ...Property) error
func (*Conn) StartTransientUnit(name string, mode string, properties []Property, ch chan<- string) (int, error)
func (*Conn) StartTransientUnitAux(ctx context.Context, name string, mode string, properties []Property, aux []PropertyCollection, ch chan<- string) (int, error)
func (*Conn) StartTransientUnitContext(ctx context.Context, name string, mode string, properties []Property, ch chan<- string) (int, error)
func (*Conn) StartUnit(name string, mode string, ch chan<- string) (int, error)
func (*Conn) StartUnitContext(ctx context.Context, name string, mode string, ch chan<- string) (int, error)
func (*Conn) StopUnit(name string, mode string, ch chan<- string) (int, error)
func (*Conn) StopUnitContext(ctx context.Context, name string, mode string, ch chan<- string) (int, error)
func (*Conn) Subscribe() error
func (*Conn) SubscribeUnits(interval time.Duration) (<-chan map[string]*UnitStatus, <-chan error)
func (*Conn) SubscribeUnitsContext(ctx context.Context, interval time.Duration) (<-chan map[string]*UnitStatus, <-chan error)
func (*Conn) SubscribeUnitsCustom(interval time.Duration, buffer int, isChanged func(*UnitStatus, *UnitStatus) bool, filterUnit func(string) bool) (<-chan map[string]*UnitStatus, <-chan error)
func (*Conn) SubscribeUnitsCustomContext(ctx context.Context, interval time.Duration, buffer int, isChanged func(*UnitStatus, *UnitStatus) bool, filterUnit func(string) bool) (<-chan map[string]*UnitStatus, <-chan error)
func (*Conn) SystemState() (*Property, error)
func (*Conn) SystemStateContext(ctx context.Context) (*Property, error)
func (*Conn) ThawUnit(ctx context.Context, unit string) error
func (*Conn) TryRestartUnit(name string, mode string, ch chan<- string) (int, error)
func (*Conn) TryRestartUnitContext(ctx context.Context, name string, mode string, ch chan<- string) (int, error)
func (*Conn) UnmaskUnitFiles(files []string, runtime bool) ([]UnmaskUnitFileChange, error)
func (*Conn) UnmaskUnitFilesContext(ctx context.Context, files []string, runtime bool) ([]UnmaskUnitFileChange, error)
func (*Conn) Unsubscribe() error
type DisableUnitFileChange struct { Type string; Filename string; Destination string }
type EnableUnitFileChange struct { Type string; Filename string; Destination string }
type JobStatus struct { Id uint32; Unit string; JobType string; Status string; JobPath dbus.ObjectPath; UnitPath dbus.ObjectPath }
type LinkUnitFileChange struct { Type string; Filename string; Destination string }
type MaskUnitFileChange struct { Type string; Filename string; Destination string }
type PropertiesUpdate struct { UnitName string; Changed map[string]dbus.Variant }
type Property struct { Name string; Value dbus.Variant }
type PropertyCollection struct { Name string; Properties []Property }
type SubStateUpdate struct { UnitName string; SubState string }
type SubscriptionSet struct { *set }
func (*SubscriptionSet) Subscribe() (<-chan map[string]*UnitStatus, <-chan error)
func (*SubscriptionSet) SubscribeContext(ctx context.Context) (<-chan map[string]*UnitStatus, <-chan error)
type UnitFile struct { Path string; Type string }
type UnitStatus struct { Name string; Description string; LoadState string; ActiveState string; SubState string; Followed string; Path dbus.ObjectPath; JobId uint32; JobType string; JobPath dbus.ObjectPath }
type UnmaskUnitFileChange struct { Type string; Filename string; Destination string }
type Who string
type set struct{}
func (*set) Add(value string)
func (*set) Contains(value string) (exists bool)
func (*set) Length() int
func (*set) Remove(value string)
func (*set) Values() (values []string)
