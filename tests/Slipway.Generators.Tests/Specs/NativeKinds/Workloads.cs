using Slipway.Kubernetes;

namespace Slipway.Generators.Tests.Specs.NativeKinds;

/// <summary>The kinds that make pods.</summary>
internal static class Workloads
{
    public static IReadOnlyList<NativeKind> All =>
        [
            new(
                Deployment
                    .Create(
                        "web",
                        web =>
                            web.WithSelector(pods => pods.WithMatchLabel("app", "web"))
                                .WithTemplate(pod =>
                                    pod.WithLabel("app", "web")
                                        .WithContainer("web", "nginx:1.27", web => web.WithPort(80, name: "http"))
                                )
                    )
                    .WithReplicas(2)
                    .WithStrategy(Deployment.DeploymentStrategyType.Recreate)
                    .WithLabel("team", "ml"),
                """
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: web, labels: {team: ml}}
                spec:
                  replicas: 2
                  strategy: {type: Recreate}
                  selector: {matchLabels: {app: web}}
                  template:
                    metadata: {labels: {app: web}}
                    spec: {containers: [{name: web, image: "nginx:1.27", ports: [{containerPort: 80, name: http}]}]}
                """
            ),
            new(
                Kubernetes
                    .StatefulSet.Create(
                        "db",
                        db => db.WithSelector(pods => pods.WithMatchLabel("app", "db")).WithTemplate(Pod("db")),
                        @namespace: "data"
                    )
                    .WithServiceName("db"),
                """
                apiVersion: apps/v1
                kind: StatefulSet
                metadata: {name: db, namespace: data}
                spec:
                  serviceName: db
                  selector: {matchLabels: {app: db}}
                  template:
                    metadata: {labels: {app: db}}
                    spec: {containers: [{name: db, image: "example/db:1"}]}
                """
            ),
            new(
                DaemonSet
                    .Create(
                        "agent",
                        agent =>
                            agent.WithSelector(pods => pods.WithMatchLabel("app", "agent")).WithTemplate(Pod("agent"))
                    )
                    .WithMinReadySeconds(5),
                """
                apiVersion: apps/v1
                kind: DaemonSet
                metadata: {name: agent}
                spec:
                  minReadySeconds: 5
                  selector: {matchLabels: {app: agent}}
                  template:
                    metadata: {labels: {app: agent}}
                    spec: {containers: [{name: agent, image: "example/agent:1"}]}
                """
            ),
            new(
                Job.Create(
                        "import",
                        job => job.WithTemplate(Pod("import").WithRestartPolicy(PodTemplate.RestartPolicy.Never))
                    )
                    .WithBackoffLimit(3),
                """
                apiVersion: batch/v1
                kind: Job
                metadata: {name: import}
                spec:
                  backoffLimit: 3
                  template:
                    metadata: {labels: {app: import}}
                    spec: {restartPolicy: Never, containers: [{name: import, image: "example/import:1"}]}
                """
            ),
            new(
                CronJob.Create(
                    "nightly",
                    "0 3 * * *",
                    nightly =>
                        nightly
                            .WithConcurrencyPolicy(CronJob.ConcurrencyPolicy.Forbid)
                            .WithJobTemplate(job =>
                                job.WithTemplate(Pod("nightly").WithRestartPolicy(PodTemplate.RestartPolicy.OnFailure))
                            )
                ),
                """
                apiVersion: batch/v1
                kind: CronJob
                metadata: {name: nightly}
                spec:
                  schedule: 0 3 * * *
                  concurrencyPolicy: Forbid
                  jobTemplate:
                    spec:
                      template:
                        metadata: {labels: {app: nightly}}
                        spec: {restartPolicy: OnFailure, containers: [{name: nightly, image: "example/nightly:1"}]}
                """
            ),
            new(
                HorizontalPodAutoscaler
                    .Create("web", 5, web => web.WithScaleTargetRef("Deployment", "web", apiVersion: "apps/v1"))
                    .WithMinReplicas(2),
                """
                apiVersion: autoscaling/v2
                kind: HorizontalPodAutoscaler
                metadata: {name: web}
                spec: {minReplicas: 2, maxReplicas: 5, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}}
                """
            ),
        ];

    /// <summary>A pod of one container; one builder for every kind that makes pods.</summary>
    public static PodTemplate Pod(string name) =>
        new PodTemplate().WithLabel("app", name).WithContainer(name, $"example/{name}:1");
}
