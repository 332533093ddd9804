using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests.Platform.Rules;

public class UnknownBucketTests
{
    [Fact]
    public void A_bucket_that_is_none_of_the_projects_is_reported() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: job
                type: tfjob
                properties:
                  tfReplicaSpecs:
                    Worker: {template: {spec: {containers: [{name: tensorflow, image: "example/train:1.0"}]}}}
              - name: ml-example
                type: s3-bucket
                properties: {provider: alibaba, bucket: ml-example}
              workflow:
                steps:
                - name: make-ml-example
                  type: terraform-apply
                  properties: {component: ml-example}
                - name: train
                  type: ml-model-training
                  properties: {component: job, dataset: {s3: {bucket: {|SLIP4509:ml-exmple|}}}}
            """
        );

    [Fact]
    public void A_bucket_of_the_project_is_fine() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: job
                type: tfjob
                properties:
                  tfReplicaSpecs:
                    Worker: {template: {spec: {containers: [{name: tensorflow, image: "example/train:1.0"}]}}}
              - name: ml-example
                type: s3-bucket
                properties: {provider: alibaba, bucket: ml-example}
              workflow:
                steps:
                - name: make-ml-example
                  type: terraform-apply
                  properties: {component: ml-example}
                - name: train
                  type: ml-model-training
                  properties: {component: job, dataset: {s3: {bucket: ml-example}}}
            """
        );

    [Fact]
    public void Without_buckets_of_its_own_a_project_reads_those_of_others() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: job
                type: tfjob
                properties:
                  tfReplicaSpecs:
                    Worker: {template: {spec: {containers: [{name: tensorflow, image: "example/train:1.0"}]}}}
              workflow:
                steps:
                - name: train
                  type: ml-model-training
                  properties: {component: job, dataset: {s3: {bucket: ml-example}}}
            """
        );

    [Fact]
    public void A_bucket_that_exists_elsewhere_is_known() =>
        new SpecTest { Externals = [new External("Bucket", "other", null)] }.Check(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: job
                type: tfjob
                properties:
                  tfReplicaSpecs:
                    Worker: {template: {spec: {containers: [{name: tensorflow, image: "example/train:1.0"}]}}}
              - name: ml-example
                type: s3-bucket
                properties: {provider: alibaba, bucket: ml-example}
              workflow:
                steps:
                - name: make-ml-example
                  type: terraform-apply
                  properties: {component: ml-example}
                - name: train
                  type: ml-model-training
                  properties: {component: job, dataset: {s3: {bucket: other}}}
            """
        );
}
