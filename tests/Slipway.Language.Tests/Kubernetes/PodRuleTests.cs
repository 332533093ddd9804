namespace Slipway.Language.Tests.Kubernetes;

/// <summary>What holds for the pods of KubeDL's jobs holds for those of Kubernetes' own kinds too.</summary>
public class PodRuleTests
{
    private const string Faulty = """
        initContainers: [{name: web, image: "a:1"}]
        containers:
        - name: {|SLIP4034:web|}
          image: "a:1"
          env: [{name: DB_PASSWORD, value: {|SLIP6002:hunter2|}}]
          resources: {requests: {cpu: {|SLIP4032:2|}}, limits: {cpu: 1}}
          volumeMounts: [{name: {|SLIP4030:dat|}, mountPath: /a}]
          livenessProbe: {httpGet: {port: {|SLIP4031:htpp|}}}
          ports: [{name: http, containerPort: 80}]
        """;

    private const string Right = """
        initContainers: [{name: fetch, image: "a:1"}]
        containers:
        - name: web
          image: "a:1"
          env: [{name: DB_PASSWORD, valueFrom: {secretKeyRef: {name: db, key: password}}}]
          resources: {requests: {cpu: 500m, memory: 1Gi}, limits: {cpu: 1, memory: 1024Mi}}
          volumeMounts: [{name: data, mountPath: /a}]
          livenessProbe: {httpGet: {port: http}}
          ports: [{name: http, containerPort: 80}]
        volumes: [{name: data, emptyDir: {}}]
        """;

    public static TheoryData<string, string> Objects =>
        new()
        {
            {
                "apps/v1 Deployment",
                "selector: {matchLabels: {app: a}}\ntemplate:\n  metadata: {labels: {app: a}}\n  spec:\n    #"
            },
            {
                "apps/v1 DaemonSet",
                "selector: {matchLabels: {app: a}}\ntemplate:\n  metadata: {labels: {app: a}}\n  spec:\n    #"
            },
            {
                "apps/v1 StatefulSet",
                "serviceName: a\nselector: {matchLabels: {app: a}}\ntemplate:\n  metadata: {labels: {app: a}}\n  spec:\n    #"
            },
            { "batch/v1 Job", "template:\n  spec:\n    restartPolicy: Never\n    #" },
            {
                "batch/v1 CronJob",
                "schedule: \"0 * * * *\"\njobTemplate:\n  spec:\n    template:\n      spec:\n        restartPolicy: Never\n        #"
            },
            { "v1 Pod", "#" },
        };

    [Theory]
    [MemberData(nameof(Objects))]
    public void The_pods_of_an_object_are_judged(string type, string spec)
    {
        SpecTest.Verify(Document(type, spec, Faulty));
        SpecTest.Verify(Document(type, spec, Right));
    }

    [Fact]
    public void The_pods_of_a_job_of_the_training_operator_are_judged()
    {
        static string Job(string pod) =>
            Document(
                "kubeflow.org/v1 PyTorchJob",
                "pytorchReplicaSpecs:\n  Master:\n    template:\n      spec:\n        #",
                pod.Replace("name: web", "name: pytorch").Replace(":web|", ":pytorch|")
            );
        SpecTest.Verify(Job(Faulty));
        SpecTest.Verify(Job(Right.Replace("port: http", "port: pytorchjob-port")));
    }

    [Fact]
    public void The_objects_of_an_Application_are_judged()
    {
        static string App(string pod) =>
            Document(
                "core.oam.dev/v1beta1 Application",
                "components:\n- name: objects\n  type: k8s-objects\n  properties:\n    objects:\n    - apiVersion: batch/v1\n      kind: Job\n      metadata: {name: a}\n      spec:\n        template:\n          spec:\n            restartPolicy: Never\n            #",
                pod
            );
        SpecTest.Verify(App(Faulty));
        SpecTest.Verify(App(Right));
    }

    [Fact]
    public void The_claims_of_a_StatefulSet_are_volumes_of_its_pods() =>
        SpecTest.Verify(
            """
            apiVersion: apps/v1
            kind: StatefulSet
            metadata: {name: db}
            spec:
              serviceName: db
              selector: {matchLabels: {app: db}}
              template:
                metadata: {labels: {app: db}}
                spec:
                  containers:
                  - name: db
                    image: "postgres:16"
                    volumeMounts: [{name: data, mountPath: /data}, {name: {|SLIP4030:date|}, mountPath: /date}]
              volumeClaimTemplates:
              - metadata: {name: data}
                spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 10Gi}}}
            """
        );

    /// <summary>A document whose pods' spec is in place of the mark.</summary>
    private static string Document(string type, string spec, string pod)
    {
        var (version, kind) = (type.Split(' ')[0], type.Split(' ')[1]);
        var at = spec.IndexOf('#', StringComparison.Ordinal);
        var indent = new string(' ', at - spec.LastIndexOf('\n', at) - 1);
        var inner = spec[..at] + pod.Replace("\n", "\n" + indent);
        return $"apiVersion: {version}\nkind: {kind}\nmetadata: {{name: a}}\nspec:\n  {inner.Replace("\n", "\n  ")}\n";
    }
}
