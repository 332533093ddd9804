using Slipway.Kubeflow;
using Slipway.Seldon;

namespace Slipway.Generators.Tests.Specs.NativeKinds;

/// <summary>The jobs of Kubeflow's training operator, and what Seldon serves.</summary>
internal static class Trainings
{
    public static IReadOnlyList<NativeKind> All =>
        [
            new(
                Kubeflow
                    .TFJob.Create(
                        "digits",
                        job =>
                            job.WithTfReplicaSpecs(roles =>
                                roles
                                    .WithPS(role => role.WithReplicas(1).WithTemplate(Pod("tensorflow")))
                                    .WithWorker(role => role.WithReplicas(2).WithTemplate(Pod("tensorflow")))
                            )
                    )
                    .WithRunPolicy(cleanPodPolicy: Kubeflow.TFJob.RunPolicyCleanPodPolicy.None),
                """
                apiVersion: kubeflow.org/v1
                kind: TFJob
                metadata: {name: digits}
                spec:
                  runPolicy: {cleanPodPolicy: None}
                  tfReplicaSpecs:
                    PS: {replicas: 1, template: {metadata: {labels: {app: tensorflow}}, spec: {containers: [{name: tensorflow, image: "example/tensorflow:1"}]}}}
                    Worker: {replicas: 2, template: {metadata: {labels: {app: tensorflow}}, spec: {containers: [{name: tensorflow, image: "example/tensorflow:1"}]}}}
                """
            ),
            new(
                Kubeflow.PyTorchJob.Create(
                    "digits",
                    job =>
                        job.WithPytorchReplicaSpecs(roles =>
                            roles.WithMaster(role =>
                                role.WithRestartPolicy(Kubeflow.PyTorchJob.JobRoleRestartPolicy.OnFailure)
                                    .WithTemplate(Pod("pytorch"))
                            )
                        )
                ),
                """
                apiVersion: kubeflow.org/v1
                kind: PyTorchJob
                metadata: {name: digits}
                spec:
                  pytorchReplicaSpecs:
                    Master: {restartPolicy: OnFailure, template: {metadata: {labels: {app: pytorch}}, spec: {containers: [{name: pytorch, image: "example/pytorch:1"}]}}}
                """
            ),
            new(
                Kubeflow
                    .MPIJob.Create(
                        "digits",
                        job =>
                            job.WithMpiReplicaSpecs(roles => roles.WithLauncher(role => role.WithTemplate(Pod("mpi"))))
                    )
                    .WithSlotsPerWorker(2),
                """
                apiVersion: kubeflow.org/v1
                kind: MPIJob
                metadata: {name: digits}
                spec:
                  slotsPerWorker: 2
                  mpiReplicaSpecs:
                    Launcher: {template: {metadata: {labels: {app: mpi}}, spec: {containers: [{name: mpi, image: "example/mpi:1"}]}}}
                """
            ),
            new(
                Kubeflow.XGBoostJob.Create(
                    "digits",
                    job => job.WithXgbReplicaSpecs(roles => roles.WithMaster(role => role.WithTemplate(Pod("xgboost"))))
                ),
                """
                apiVersion: kubeflow.org/v1
                kind: XGBoostJob
                metadata: {name: digits}
                spec:
                  xgbReplicaSpecs:
                    Master: {template: {metadata: {labels: {app: xgboost}}, spec: {containers: [{name: xgboost, image: "example/xgboost:1"}]}}}
                """
            ),
            new(
                MXJob.Create(
                    "digits",
                    MXJob.JobMode.MXTrain,
                    job => job.WithMxReplicaSpecs(roles => roles.WithScheduler(role => role.WithTemplate(Pod("mxnet"))))
                ),
                """
                apiVersion: kubeflow.org/v1
                kind: MXJob
                metadata: {name: digits}
                spec:
                  jobMode: MXTrain
                  mxReplicaSpecs:
                    Scheduler: {template: {metadata: {labels: {app: mxnet}}, spec: {containers: [{name: mxnet, image: "example/mxnet:1"}]}}}
                """
            ),
            new(
                new SeldonDeployment("colors").WithPredictor(
                    "default",
                    predictor =>
                        predictor
                            .WithReplicas(1)
                            .WithGraph("colors", implementation: "TENSORFLOW_SERVER", modelUri: "gs://models/colors")
                ),
                """
                apiVersion: machinelearning.seldon.io/v1
                kind: SeldonDeployment
                metadata: {name: colors}
                spec:
                  predictors:
                    - name: default
                      replicas: 1
                      graph: {name: colors, implementation: TENSORFLOW_SERVER, modelUri: "gs://models/colors"}
                """
            ),
        ];

    private static PodTemplate Pod(string name) => Workloads.Pod(name);
}
