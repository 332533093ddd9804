using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Tests.Kubernetes;

/// <summary>Documents that API servers take: nothing is wrong with any of them.</summary>
public class ValidNeighbourTests
{
    private const string Documents = """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web.v1, creationTimestamp: null, labels: {app: web}}
        spec:
          replicas: 0
          strategy: {}
          minReadySeconds: 700
          progressDeadlineSeconds: 900
          selector: {matchExpressions: [{key: app, operator: In, values: [web]}]}
          template:
            metadata: {creationTimestamp: null, labels: {app: web}}
            spec:
              hostUsers: false
              initContainers:
              - {name: proxy, image: "envoy:1.31", restartPolicy: Always}
              containers:
              - name: web
                image: nginx:1.27.3
                resources: {requests: {cpu: 0.5, memory: 1Gi}, limits: {cpu: 1, nvidia.com/gpu: 1}}
                livenessProbe: {grpc: {port: 9000}}
                lifecycle: {preStop: {sleep: {seconds: 5}}}
              volumes:
              - {name: huge, emptyDir: {medium: HugePages-2Mi}}
        status: {}
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: {name: db}
        spec:
          serviceName: db
          podManagementPolicy: Parallel
          updateStrategy: {type: RollingUpdate, rollingUpdate: {partition: 1}}
          selector: {matchLabels: {app: db}}
          template:
            metadata: {labels: {app: db}}
            spec: {containers: [{name: db, image: "postgres:16"}]}
          volumeClaimTemplates:
          - metadata: {name: data}
            spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 10Gi}}}
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata: {name: agent}
        spec:
          updateStrategy: {type: RollingUpdate, rollingUpdate: {maxUnavailable: 10%}}
          selector: {matchLabels: {app: agent}}
          template:
            metadata: {labels: {app: agent}}
            spec: {hostNetwork: true, containers: [{name: agent, image: "agent:1"}]}
        ---
        apiVersion: batch/v1
        kind: Job
        metadata: {name: once.more}
        spec:
          completionMode: Indexed
          completions: 3
          suspend: true
          podFailurePolicy: {rules: [{action: FailJob, onExitCodes: {operator: In, values: [42]}}]}
          template: {spec: {restartPolicy: Never, containers: [{name: a, image: "a:1"}]}}
        ---
        apiVersion: batch/v1
        kind: CronJob
        metadata: {name: nightly}
        spec:
          schedule: "*/5 0-6 ? * MON-FRI"
          timeZone: Europe/Berlin
          jobTemplate: {spec: {template: {spec: {restartPolicy: OnFailure, containers: [{name: a, image: "a:1"}]}}}}
        ---
        apiVersion: v1
        kind: Service
        metadata: {name: headless}
        spec: {clusterIP: None, publishNotReadyAddresses: true, selector: {app: db}}
        ---
        apiVersion: v1
        kind: Service
        metadata: {name: outside}
        spec: {type: ExternalName, externalName: db.example.com}
        ---
        apiVersion: v1
        kind: Service
        metadata: {name: edge}
        spec: {type: LoadBalancer, externalTrafficPolicy: Local, ports: [{port: 443, targetPort: https, nodePort: 30443}]}
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: files}
        data: {a.conf: "x = 1", empty: "", nothing: }
        binaryData: {logo: iVBORw0KGgo=}
        immutable: true
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: empty}
        ---
        apiVersion: v1
        kind: Secret
        metadata: {name: keys}
        type: kubernetes.io/tls
        data:
          tls.key: |
            aGVsbG8g
            d29ybGQ=
        stringData: {tls.crt: text}
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata: {name: data}
        spec:
          accessModes: [ReadWriteOnce]
          storageClassName: ""
          resources: {requests: {storage: 10Gi}}
        ---
        apiVersion: v1
        kind: ServiceAccount
        metadata: {name: robot, annotations: {eks.amazonaws.com/role-arn: arn}}
        automountServiceAccountToken: false
        imagePullSecrets: [{name: registry}]
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata: {name: web}
        spec:
          scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
          minReplicas: 1
          maxReplicas: 5
          metrics:
          - {type: ContainerResource, containerResource: {name: cpu, container: web, target: {type: Utilization, averageUtilization: 60}}}
          - {type: External, external: {metric: {name: queue, selector: {matchLabels: {q: a}}}, target: {type: AverageValue, averageValue: 30}}}
          behavior: {scaleDown: {stabilizationWindowSeconds: 300, policies: [{type: Percent, value: 10, periodSeconds: 60}]}}
        ---
        apiVersion: autoscaling/v2beta1
        kind: HorizontalPodAutoscaler
        metadata: {name: old}
        spec:
          scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
          maxReplicas: 5
          metrics: [{type: Resource, resource: {name: cpu, targetAverageUtilization: 50}}]
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata: {name: web}
        spec:
          defaultBackend: {service: {name: web, port: {name: http}}}
          rules:
          - http: {paths: [{pathType: ImplementationSpecific, backend: {resource: {apiGroup: k8s.example.com, kind: Bucket, name: icons}}}]}
        ---
        apiVersion: networking.k8s.io/v1beta1
        kind: Ingress
        metadata: {name: older}
        spec: {rules: [{http: {paths: [{path: /, backend: {serviceName: web, servicePort: 80}}]}}]}
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata: {name: "example:metrics"}
        rules:
        - {nonResourceURLs: [/metrics], verbs: [get]}
        - {apiGroups: ["*"], resources: ["*/scale"], verbs: ["*"]}
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata: {name: all}
        aggregationRule: {clusterRoleSelectors: [{matchLabels: {a: b}}]}
        rules: []
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata: {name: "example:readers"}
        roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: "system:view"}
        subjects:
        - {kind: Group, name: "oidc:readers", apiGroup: rbac.authorization.k8s.io}
        - {kind: ServiceAccount, name: robot, namespace: default}
        ---
        apiVersion: kubeflow.org/v1
        kind: PyTorchJob
        metadata: {name: elastic}
        spec:
          elasticPolicy: {rdzvBackend: c10d, minReplicas: 1, maxReplicas: 3, maxRestarts: 10}
          runPolicy: {schedulingPolicy: {minAvailable: 2, queue: a}}
          pytorchReplicaSpecs:
            Worker:
              replicas: 2
              restartPolicy: OnFailure
              template:
                metadata: {annotations: {sidecar.istio.io/inject: "false"}}
                spec: {containers: [{name: pytorch, image: "a:1"}]}
        ---
        apiVersion: kubeflow.org/v2beta1
        kind: MPIJob
        metadata: {name: pi}
        spec:
          slotsPerWorker: 1
          runPolicy: {cleanPodPolicy: Running}
          sshAuthMountPath: /home/mpiuser/.ssh
          mpiReplicaSpecs:
            Launcher: {replicas: 1, template: {spec: {containers: [{name: l, image: "a:1"}]}}}
            Worker: {replicas: 2, template: {spec: {containers: [{name: w, image: "a:1"}]}}}
        ---
        apiVersion: machinelearning.seldon.io/v1alpha2
        kind: SeldonDeployment
        metadata: {name: seldon}
        spec:
          name: seldon
          predictors:
          - name: main
            replicas: 1
            componentSpecs:
            - spec:
                terminationGracePeriodSeconds: 20
                containers: [{name: classifier, image: "a:1"}]
              hpaSpec: {maxReplicas: 3, metricsv2: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 50}}}]}
            graph:
              name: router
              type: ROUTER
              endpoint: {type: REST}
              children: [{name: classifier, type: MODEL, children: [], parameters: [{name: a, value: "1", type: INT}]}]
            explainer: {type: AnchorTabular, modelUri: "gs://a/b"}
            svcOrchSpec: {env: [{name: SELDON_LOG_LEVEL, value: DEBUG}]}
            labels: {version: v1}
        """;

    [Fact]
    public void Nothing_is_wrong_with_them() =>
        Analysis
            .Run([SourceText.From("all.yaml", Documents)], new WorkspaceOptions())
            .Diagnostics.Where(found => found.Severity > Severity.Info)
            .ShouldBeEmpty();
}
