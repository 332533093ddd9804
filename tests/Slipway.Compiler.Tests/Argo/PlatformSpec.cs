namespace Slipway.Compiler.Tests.Argo;

/// <summary>The ML platform document's two samples, corrected.</summary>
internal static class PlatformSpec
{
    public const string Setup = """
        apiVersion: core.oam.dev/v1beta1
        kind: Initializer
        metadata: {name: ml-infrastructure, namespace: ml}
        spec:
          appTemplate:
            spec:
              components:
              - name: prd-cluster
                type: k8s-cluster
                properties: {provider: alibaba, resource: ACK, version: 1.32.1-aliyun.1, zoneIds: [cn-hangzhou-k]}
              - name: dev-cluster
                type: k8s-cluster
                properties: {provider: alibaba, resource: ASK, zoneIds: [cn-hangzhou-k]}
              - name: kubeflow
                type: helm-chart
                properties: {repo: "https://charts.example.com/kubeflow", chart: kubeflow, namespace: kubeflow-system, createNamespace: true}
              - name: s3-bucket
                type: s3-bucket
                properties: {provider: alibaba, bucket: ml-example}
              workflow:
                steps:
                - {name: create-prod-cluster, type: terraform-apply, properties: {component: prd-cluster}}
                - {name: create-dev-cluster, type: terraform-apply, properties: {component: dev-cluster}}
                - {name: deploy-kubeflow, type: helm-apply, properties: {component: kubeflow}}
                - {name: create-s3-bucket, type: terraform-apply, properties: {component: s3-bucket}}
        """;

    public const string Pipeline = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata: {name: training-and-serving, namespace: ml}
        spec:
          components:
          - name: my-tfjob
            type: tfjob
            properties:
              tfReplicaSpecs:
                Worker:
                  replicas: 3
                  template:
                    spec:
                      containers:
                      - name: tensorflow
                        image: tf-mnist-estimator-api:v0.1
                        volumeMounts: [{name: model, mountPath: /kubedl-model}]
                      volumes: [{name: model, nfs: {server: nas.example.com, path: /models/mymodel/v2}}]
          - name: my-tfserving-prod
            type: tfserving
            properties:
              predictors:
              - name: model-a-predictor
                modelVersion: mymodel-v1
                replicas: 3
                trafficWeight: 90
                autoScale: {minReplicas: 1, maxReplicas: 10}
                batching: {batchSize: 32}
                template: {spec: {containers: [{name: tensorflow, image: "tensorflow/serving:2.16.1", resources: {requests: {cpu: "1"}}}]}}
              - name: model-b-predictor
                modelVersion: mymodel-v2
                replicas: 3
                trafficWeight: 10
                template: {spec: {containers: [{name: tensorflow, image: "tensorflow/serving:2.18.0"}]}}
            traits:
            - type: arms-metrics
            - type: arms-logging
          - name: my-tfserving-dev
            type: tfserving
            properties:
              predictors:
              - name: model-predictor
                modelVersion: mymodel-v2
                template: {spec: {containers: [{name: tensorflow, image: "tensorflow/serving:2.18.0"}]}}
          policies:
          - {name: dev, type: topology, properties: {namespace: ml-dev}}
          - {name: prod, type: topology, properties: {clusters: [prd-cluster]}}
          workflow:
            steps:
            - name: train-model
              type: ml-model-training
              timeout: 12h
              properties: {component: my-tfjob, dataset: {s3: {bucket: ml-example}}}
            - {name: evaluate-model, type: suspend}
            - name: save-model
              type: ml-model-checkpoint
              properties:
                modelVersion:
                  modelName: mymodel
                  imageRepo: myhub/mymodel
                  imageTag: v2
                  storage: {nfs: {server: nas.example.com, path: /models/mymodel/v2}}
            - {name: serve-model-in-dev, type: ml-model-serving, properties: {component: my-tfserving-dev, env: dev}}
            - {name: evaluate-serving, type: suspend}
            - {name: serve-model-in-prod, type: ml-model-serving, properties: {component: my-tfserving-prod, env: prod}}
        ---
        apiVersion: model.kubedl.io/v1alpha1
        kind: ModelVersion
        metadata: {name: mymodel-v1, namespace: ml}
        spec:
          modelName: mymodel
          imageRepo: myhub/mymodel
          imageTag: v1
          storage: {nfs: {server: nas.example.com, path: /models/mymodel/v1}}
        """;
}
