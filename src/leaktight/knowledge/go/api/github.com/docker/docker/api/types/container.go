// Interface of github.com/docker/docker/api/types/container@v28.5.2+incompatible, generated from its types. Signatures only.
package container

import "github.com/docker/docker/api/types/blkiodev"
import "github.com/docker/docker/api/types/common"
import "github.com/docker/docker/api/types/filters"
import "github.com/docker/docker/api/types/mount"
import "github.com/docker/docker/api/types/network"
import "github.com/docker/docker/api/types/storage"
import "github.com/docker/docker/api/types/strslice"
import "github.com/docker/go-connections/nat"
import units "github.com/docker/go-units"
import "github.com/moby/docker-image-spec/specs-go/v1"
import v12 "github.com/opencontainers/image-spec/specs-go/v1"
import "io"
import "os"
import "time"

const CgroupnsModeEmpty CgroupnsMode = ""
const CgroupnsModeHost CgroupnsMode = "host"
const CgroupnsModePrivate CgroupnsMode = "private"
const ChangeAdd ChangeType = 1
const ChangeDelete ChangeType = 2
const ChangeModify ChangeType = 0
const Healthy HealthStatus = "healthy"
const IPCModeContainer IpcMode = "container"
const IPCModeHost IpcMode = "host"
const IPCModeNone IpcMode = "none"
const IPCModePrivate IpcMode = "private"
const IPCModeShareable IpcMode = "shareable"
const IsolationDefault Isolation = "default"
const IsolationEmpty Isolation = ""
const IsolationHyperV Isolation = "hyperv"
const IsolationProcess Isolation = "process"
const LogModeBlocking LogMode = "blocking"
const LogModeNonBlock LogMode = "non-blocking"
const LogModeUnset LogMode = ""
const MinimumDuration time.Duration = 1000000
const NoHealthcheck HealthStatus = "none"
const RestartPolicyAlways RestartPolicyMode = "always"
const RestartPolicyDisabled RestartPolicyMode = "no"
const RestartPolicyOnFailure RestartPolicyMode = "on-failure"
const RestartPolicyUnlessStopped RestartPolicyMode = "unless-stopped"
const Starting HealthStatus = "starting"
const StateCreated ContainerState = "created"
const StateDead ContainerState = "dead"
const StateExited ContainerState = "exited"
const StatePaused ContainerState = "paused"
const StateRemoving ContainerState = "removing"
const StateRestarting ContainerState = "restarting"
const StateRunning ContainerState = "running"
const Unhealthy HealthStatus = "unhealthy"
const WaitConditionNextExit WaitCondition = "next-exit"
const WaitConditionNotRunning WaitCondition = "not-running"
const WaitConditionRemoved WaitCondition = "removed"
func NewStateStatus(exitCode int, err error) StateStatus
func ValidateContainerState(s ContainerState) error
func ValidateHealthStatus(s HealthStatus) error
func ValidateRestartPolicy(policy RestartPolicy) error
type AttachOptions struct { Stream bool; Stdin bool; Stdout bool; Stderr bool; DetachKeys string; Logs bool }
type BlkioStatEntry struct { Major uint64; Minor uint64; Op string; Value uint64 }
type BlkioStats struct { IoServiceBytesRecursive []BlkioStatEntry; IoServicedRecursive []BlkioStatEntry; IoQueuedRecursive []BlkioStatEntry; IoServiceTimeRecursive []BlkioStatEntry; IoWaitTimeRecursive []BlkioStatEntry; IoMergedRecursive []BlkioStatEntry; IoTimeRecursive []BlkioStatEntry; SectorsRecursive []BlkioStatEntry }
type CPUStats struct { CPUUsage CPUUsage; SystemUsage uint64; OnlineCPUs uint32; ThrottlingData ThrottlingData }
type CPUUsage struct { TotalUsage uint64; PercpuUsage []uint64; UsageInKernelmode uint64; UsageInUsermode uint64 }
type CgroupSpec string
func (CgroupSpec) Container() (idOrName string)
func (CgroupSpec) IsContainer() bool
func (CgroupSpec) Valid() bool
type CgroupnsMode string
func (CgroupnsMode) IsEmpty() bool
func (CgroupnsMode) IsHost() bool
func (CgroupnsMode) IsPrivate() bool
func (CgroupnsMode) Valid() bool
type ChangeType uint8
func (ChangeType) String() string
type CommitOptions struct { Reference string; Comment string; Author string; Changes []string; Pause bool; Config *Config }
type CommitResponse = common.IDResponse
type Config struct { Hostname string; Domainname string; User string; AttachStdin bool; AttachStdout bool; AttachStderr bool; ExposedPorts nat.PortSet; Tty bool; OpenStdin bool; StdinOnce bool; Env []string; Cmd strslice.StrSlice; Healthcheck *HealthConfig; ArgsEscaped bool; Image string; Volumes map[string]struct{}; WorkingDir string; Entrypoint strslice.StrSlice; NetworkDisabled bool; MacAddress string; OnBuild []string; Labels map[string]string; StopSignal string; StopTimeout *int; Shell strslice.StrSlice }
type ContainerJSONBase struct { ID string; Created string; Path string; Args []string; State *State; Image string; ResolvConfPath string; HostnamePath string; HostsPath string; LogPath string; Name string; RestartCount int; Driver string; Platform string; MountLabel string; ProcessLabel string; AppArmorProfile string; ExecIDs []string; HostConfig *HostConfig; GraphDriver storage.DriverData; SizeRw *int64; SizeRootFs *int64 }
type ContainerState = string
type ContainerTopOKBody = TopResponse
type ContainerUpdateOKBody = UpdateResponse
type CopyToContainerOptions struct { AllowOverwriteDirWithFile bool; CopyUIDGID bool }
type CreateRequest struct { *Config; HostConfig *HostConfig; NetworkingConfig *network.NetworkingConfig }
type CreateResponse struct { ID string; Warnings []string }
type DefaultNetworkSettings struct { EndpointID string; Gateway string; GlobalIPv6Address string; GlobalIPv6PrefixLen int; IPAddress string; IPPrefixLen int; IPv6Gateway string; MacAddress string }
type DeviceMapping struct { PathOnHost string; PathInContainer string; CgroupPermissions string }
type DeviceRequest struct { Driver string; Count int; DeviceIDs []string; Capabilities [][]string; Options map[string]string }
type DiskUsage struct { TotalSize int64; Reclaimable int64; Items []*Summary }
type ExecAttachOptions = ExecStartOptions
type ExecCreateResponse = common.IDResponse
type ExecInspect struct { ExecID string; ContainerID string; Running bool; ExitCode int; Pid int }
type ExecOptions struct { User string; Privileged bool; Tty bool; ConsoleSize *[2]uint; AttachStdin bool; AttachStderr bool; AttachStdout bool; DetachKeys string; Env []string; WorkingDir string; Cmd []string; Detach bool }
type ExecStartOptions struct { Detach bool; Tty bool; ConsoleSize *[2]uint }
type FilesystemChange struct { Kind ChangeType; Path string }
type Health struct { Status HealthStatus; FailingStreak int; Log []*HealthcheckResult }
type HealthConfig = v1.HealthcheckConfig
type HealthStatus = string
type HealthcheckResult struct { Start time.Time; End time.Time; ExitCode int; Output string }
type HostConfig struct { Binds []string; ContainerIDFile string; LogConfig LogConfig; NetworkMode NetworkMode; PortBindings nat.PortMap; RestartPolicy RestartPolicy; AutoRemove bool; VolumeDriver string; VolumesFrom []string; ConsoleSize [2]uint; Annotations map[string]string; CapAdd strslice.StrSlice; CapDrop strslice.StrSlice; CgroupnsMode CgroupnsMode; DNS []string; DNSOptions []string; DNSSearch []string; ExtraHosts []string; GroupAdd []string; IpcMode IpcMode; Cgroup CgroupSpec; Links []string; OomScoreAdj int; PidMode PidMode; Privileged bool; PublishAllPorts bool; ReadonlyRootfs bool; SecurityOpt []string; StorageOpt map[string]string; Tmpfs map[string]string; UTSMode UTSMode; UsernsMode UsernsMode; ShmSize int64; Sysctls map[string]string; Runtime string; Isolation Isolation; Resources; Mounts []mount.Mount; MaskedPaths []string; ReadonlyPaths []string; Init *bool }
type InspectResponse struct { *ContainerJSONBase; Mounts []MountPoint; Config *Config; NetworkSettings *NetworkSettings; ImageManifestDescriptor *v12.Descriptor }
type IpcMode string
func (IpcMode) Container() (idOrName string)
func (IpcMode) IsContainer() bool
func (IpcMode) IsEmpty() bool
func (IpcMode) IsHost() bool
func (IpcMode) IsNone() bool
func (IpcMode) IsPrivate() bool
func (IpcMode) IsShareable() bool
func (IpcMode) Valid() bool
type Isolation string
func (Isolation) IsDefault() bool
func (Isolation) IsHyperV() bool
func (Isolation) IsProcess() bool
func (Isolation) IsValid() bool
type ListOptions struct { Size bool; All bool; Latest bool; Since string; Before string; Limit int; Filters filters.Args }
type LogConfig struct { Type string; Config map[string]string }
type LogMode string
type LogsOptions struct { ShowStdout bool; ShowStderr bool; Since string; Until string; Timestamps bool; Follow bool; Tail string; Details bool }
type MemoryStats struct { Usage uint64; MaxUsage uint64; Stats map[string]uint64; Failcnt uint64; Limit uint64; Commit uint64; CommitPeak uint64; PrivateWorkingSet uint64 }
type MountPoint struct { Type mount.Type; Name string; Source string; Destination string; Driver string; Mode string; RW bool; Propagation mount.Propagation }
type NetworkMode string
func (NetworkMode) ConnectedContainer() (idOrName string)
func (NetworkMode) IsBridge() bool
func (NetworkMode) IsContainer() bool
func (NetworkMode) IsDefault() bool
func (NetworkMode) IsHost() bool
func (NetworkMode) IsNone() bool
func (NetworkMode) IsPrivate() bool
func (NetworkMode) IsUserDefined() bool
func (NetworkMode) NetworkName() string
func (NetworkMode) UserDefined() string
type NetworkSettings struct { NetworkSettingsBase; DefaultNetworkSettings; Networks map[string]*network.EndpointSettings }
type NetworkSettingsBase struct { Bridge string; SandboxID string; SandboxKey string; Ports nat.PortMap; HairpinMode bool; LinkLocalIPv6Address string; LinkLocalIPv6PrefixLen int; SecondaryIPAddresses []network.Address; SecondaryIPv6Addresses []network.Address }
type NetworkSettingsSummary struct { Networks map[string]*network.EndpointSettings }
type NetworkStats struct { RxBytes uint64; RxPackets uint64; RxErrors uint64; RxDropped uint64; TxBytes uint64; TxPackets uint64; TxErrors uint64; TxDropped uint64; EndpointID string; InstanceID string }
type PathStat struct { Name string; Size int64; Mode os.FileMode; Mtime time.Time; LinkTarget string }
type PidMode string
func (PidMode) Container() (idOrName string)
func (PidMode) IsContainer() bool
func (PidMode) IsHost() bool
func (PidMode) IsPrivate() bool
func (PidMode) Valid() bool
type PidsStats struct { Current uint64; Limit uint64 }
type Port struct { IP string; PrivatePort uint16; PublicPort uint16; Type string }
type PruneReport struct { ContainersDeleted []string; SpaceReclaimed uint64 }
type RemoveOptions struct { RemoveVolumes bool; RemoveLinks bool; Force bool }
type ResizeOptions struct { Height uint; Width uint }
type Resources struct { CPUShares int64; Memory int64; NanoCPUs int64; CgroupParent string; BlkioWeight uint16; BlkioWeightDevice []*blkiodev.WeightDevice; BlkioDeviceReadBps []*blkiodev.ThrottleDevice; BlkioDeviceWriteBps []*blkiodev.ThrottleDevice; BlkioDeviceReadIOps []*blkiodev.ThrottleDevice; BlkioDeviceWriteIOps []*blkiodev.ThrottleDevice; CPUPeriod int64; CPUQuota int64; CPURealtimePeriod int64; CPURealtimeRuntime int64; CpusetCpus string; CpusetMems string; Devices []DeviceMapping; DeviceCgroupRules []string; DeviceRequests []DeviceRequest; KernelMemory int64; KernelMemoryTCP int64; MemoryReservation int64; MemorySwap int64; MemorySwappiness *int64; OomKillDisable *bool; PidsLimit *int64; Ulimits []*Ulimit; CPUCount int64; CPUPercent int64; IOMaximumIOps uint64; IOMaximumBandwidth uint64 }
type RestartPolicy struct { Name RestartPolicyMode; MaximumRetryCount int }
func (*RestartPolicy) IsAlways() bool
func (*RestartPolicy) IsNone() bool
func (*RestartPolicy) IsOnFailure() bool
func (*RestartPolicy) IsSame(tp *RestartPolicy) bool
func (*RestartPolicy) IsUnlessStopped() bool
type RestartPolicyMode string
type StartOptions struct { CheckpointID string; CheckpointDir string }
type State struct { Status ContainerState; Running bool; Paused bool; Restarting bool; OOMKilled bool; Dead bool; Pid int; ExitCode int; Error string; StartedAt string; FinishedAt string; Health *Health }
type StateStatus struct{}
func (StateStatus) Err() error
func (StateStatus) ExitCode() int
type Stats = StatsResponse
type StatsResponse struct { Name string; ID string; Read time.Time; PreRead time.Time; PidsStats PidsStats; BlkioStats BlkioStats; NumProcs uint32; StorageStats StorageStats; CPUStats CPUStats; PreCPUStats CPUStats; MemoryStats MemoryStats; Networks map[string]NetworkStats }
type StatsResponseReader struct { Body io.ReadCloser; OSType string }
type StopOptions struct { Signal string; Timeout *int }
type StorageStats struct { ReadCountNormalized uint64; ReadSizeBytes uint64; WriteCountNormalized uint64; WriteSizeBytes uint64 }
type Summary struct { ID string; Names []string; Image string; ImageID string; ImageManifestDescriptor *v12.Descriptor; Command string; Created int64; Ports []Port; SizeRw int64; SizeRootFs int64; Labels map[string]string; State ContainerState; Status string; HostConfig struct { NetworkMode string; Annotations map[string]string }; NetworkSettings *NetworkSettingsSummary; Mounts []MountPoint }
type ThrottlingData struct { Periods uint64; ThrottledPeriods uint64; ThrottledTime uint64 }
type TopResponse struct { Processes [][]string; Titles []string }
type UTSMode string
func (UTSMode) IsHost() bool
func (UTSMode) IsPrivate() bool
func (UTSMode) Valid() bool
type Ulimit = units.Ulimit
type UpdateConfig struct { Resources; RestartPolicy RestartPolicy }
type UpdateResponse struct { Warnings []string }
type UsernsMode string
func (UsernsMode) IsHost() bool
func (UsernsMode) IsPrivate() bool
func (UsernsMode) Valid() bool
type WaitCondition string
type WaitExitError struct { Message string }
type WaitResponse struct { Error *WaitExitError; StatusCode int64 }
