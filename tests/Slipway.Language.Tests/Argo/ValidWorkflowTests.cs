using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Tests.Argo;

/// <summary>Documents that Argo takes: nothing is wrong with any of them.</summary>
public class ValidWorkflowTests
{
    private const string Documents = """
        apiVersion: argoproj.io/v1alpha1
        kind: Workflow
        metadata: {generateName: digits-, labels: {team: ml}}
        spec:
          entrypoint: main
          onExit: tell
          serviceAccountName: runner
          arguments:
            parameters:
            - {name: epochs, value: 3}
            - {name: rate, value: 0.01}
            - {name: isFast, value: true}
            - {name: size, enum: [small, 2], default: small, description: How large it is}
            artifacts:
            - {name: data, http: {url: "https://example.com/data", auth: {basicAuth: {usernameSecret: {name: login, key: user}}}}}
          hooks:
            exit: {template: tell}
            running: {expression: workflow.status == "Running", template: tell}
          ttlStrategy: {secondsAfterCompletion: 600}
          podGC: {strategy: OnPodSuccess, deleteDelayDuration: 60s, labelSelector: {matchLabels: {a: b}}}
          synchronization: {semaphores: [{configMapKeyRef: {name: limits, key: gpu}}]}
          volumeClaimTemplates:
          - metadata: {name: work}
            spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
          artifactGC: {strategy: OnWorkflowDeletion, forceFinalizerRemoval: true}
          podDisruptionBudget: {minAvailable: 50%}
          templateDefaults: {timeout: 1h, container: {imagePullPolicy: IfNotPresent}}
          executor: {serviceAccountName: executor}
          podSpecPatch: '{"terminationGracePeriodSeconds": 3}'
          affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: gpu, operator: Exists}]}]}}}
          templates:
          - name: main
            dag:
              failFast: false
              tasks:
              - {name: load, template: load, arguments: {parameters: [{name: message, value: "{{item.name}}"}]}, withItems: [{name: a, count: 1}, {name: b}]}
              - {name: train, templateRef: {name: tools, template: train, clusterScope: true}, depends: load.Succeeded || load.Skipped}
              - name: check
                dependencies: [load]
                when: "{{tasks.load.outputs.result}} > 3"
                continueOn: {failed: true}
                inline: {script: {image: "python:3.12", command: [python], source: print(1)}}
                onExit: tell
          - name: load
            inputs:
              parameters: [{name: message, valueFrom: {configMapKeyRef: {name: texts, key: hello, optional: true}}}]
              artifacts: [{name: code, path: /code, git: {repo: "https://example.com/a.git", revision: main, depth: 1}, mode: 493, optional: true}]
            outputs:
              parameters: [{name: count, globalName: all-count, valueFrom: {path: /count, default: 0}}]
              artifacts: [{name: model, path: /model, archive: {none: {}}, s3: {endpoint: "minio:9000", bucket: a, key: b, insecure: true, accessKeySecret: {name: a, key: b}}}]
            container:
              image: busybox:1.36
              command: [sh, -c]
              args: ["echo {{inputs.parameters.message}}"]
              env: [{name: A, value: b}]
              resources: {requests: {cpu: 100m, memory: 64Mi}}
              volumeMounts: [{name: work, mountPath: /work}]
            initContainers: [{name: prepare, image: "busybox:1.36", mirrorVolumeMounts: true}]
            sidecars: [{name: nginx, image: "nginx:1.27", ports: [{containerPort: 80}]}]
            daemon: true
            retryStrategy: {limit: "3", retryPolicy: Always, expression: lastRetry.exitCode != "1", backoff: {duration: "1", factor: 2, maxDuration: 1m}, affinity: {nodeAntiAffinity: {}}}
            memoize: {key: "{{inputs.parameters.message}}", maxAge: 1h, cache: {configMap: {name: cache}}}
            metrics:
              prometheus:
              - {name: seconds, help: How long it took, labels: [{key: name, value: load}], gauge: {realtime: false, value: "{{duration}}"}}
              - {name: spread, help: How long it took, histogram: {buckets: [1, 2.5], value: "{{duration}}"}}
          - name: tell
            steps:
            - - {name: a, template: wait, arguments: {}}
              - {name: b, template: ask, withParam: "{{workflow.parameters.list}}"}
            - - {name: c, template: request, withSequence: {start: 1, end: "3", format: "%02d"}}
          - {name: wait, suspend: {}}
          - {name: ask, plugin: {slack: {text: "{{workflow.name}} is done"}}}
          - name: request
            http: {url: "https://example.com", method: POST, headers: [{name: a, valueFrom: {secretKeyRef: {name: a, key: b}}}], body: a, successCondition: response.statusCode == 200}
          - name: apply
            resource: {action: create, setOwnerReference: true, flags: ["--validate=false"], successCondition: "status.succeeded > 0,status.phase in (Done, Ok)", manifest: "apiVersion: v1"}
          - name: several
            containerSet:
              containers: [{name: a, image: "a:1"}, {name: main, image: "a:1", dependencies: [a]}]
              retryStrategy: {retries: 2, duration: 30s}
          - name: listing
            data:
              source: {artifactPaths: {name: files, s3: {bucket: a}}}
              transformation: [{expression: "filter(data, {# endsWith \".txt\"})"}]
        ---
        apiVersion: argoproj.io/v1alpha1
        kind: Workflow
        metadata: {name: from-template}
        spec: {workflowTemplateRef: {name: tools}}
        ---
        apiVersion: argoproj.io/v1alpha1
        kind: WorkflowTemplate
        metadata: {name: tools, namespace: ml}
        spec:
          workflowMetadata: {labels: {a: b}, labelsFrom: {c: {expression: workflow.name}}}
          templates: [{name: train, suspend: {duration: "10"}}]
        ---
        apiVersion: argoproj.io/v1alpha1
        kind: ClusterWorkflowTemplate
        metadata: {name: tools}
        spec: {templates: [{name: train, container: {image: "a:1"}}]}
        ---
        apiVersion: argoproj.io/v1alpha1
        kind: CronWorkflow
        metadata: {name: nightly}
        spec:
          schedules: ["0 3 * * *", "@daily"]
          timezone: Europe/Berlin
          startingDeadlineSeconds: 0
          concurrencyPolicy: Replace
          when: "{{= cronworkflow.lastScheduledTime == nil }}"
          stopStrategy: {expression: cronworkflow.failed >= 3}
          workflowMetadata: {labels: {a: b}}
          workflowSpec: {entrypoint: a, templates: [{name: a, suspend: {}}]}
        ---
        apiVersion: argoproj.io/v1alpha1
        kind: CronWorkflow
        metadata: {name: hourly}
        spec:
          schedule: "0 * * * *"
          workflowSpec:
            entrypoint: a
            synchronization: {mutex: {name: lock}}
            templates: [{name: a, suspend: {}}]
        """;

    [Fact]
    public void Nothing_is_wrong_with_them() =>
        Analysis
            .Run([SourceText.From("all.yaml", Documents)], new WorkspaceOptions())
            .Diagnostics.Where(found => found.Severity > Severity.Info || found.Descriptor.Id == "SLIP1015")
            .ShouldBeEmpty();
}
