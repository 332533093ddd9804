namespace Slipway.Language.Tests.Platform.Rules;

public class UnknownEnvironmentTests
{
    [Fact]
    public void An_environment_that_nothing_declares_is_reported() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: serving
                type: tfserving
                properties:
                  predictors:
                  - name: a
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
              policies:
              - name: dev
                type: topology
                properties: {clusters: [dev-cluster]}
              workflow:
                steps:
                - name: serve
                  type: ml-model-serving
                  properties: {component: serving, env: {|SLIP4511:dve|}}
            """
        );

    [Fact]
    public void A_topology_policy_declares_one() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: serving
                type: tfserving
                properties:
                  predictors:
                  - name: a
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
              policies:
              - name: dev
                type: topology
                properties: {clusters: [dev-cluster]}
              workflow:
                steps:
                - name: serve
                  type: ml-model-serving
                  properties: {component: serving, env: dev}
            """
        );

    [Fact]
    public void An_environment_of_the_project_is_one() =>
        new SpecTest { Environments = ["dev", "prod"] }.Check(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: serving
                type: tfserving
                properties:
                  predictors:
                  - name: a
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
              workflow:
                steps:
                - name: serve-in-prod
                  type: ml-model-serving
                  properties: {component: serving, env: prod}
                - name: serve-elsewhere
                  type: ml-model-serving
                  properties: {component: serving, env: {|SLIP4511:prd|}}
            """
        );

    [Fact]
    public void A_cluster_of_another_document_is_one() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: serving
                type: tfserving
                properties:
                  predictors:
                  - name: a
                    template: {spec: {containers: [{name: tensorflow, image: "example/server:1.0", args: [--port=9000]}]}}
              workflow:
                steps:
                - name: serve
                  type: ml-model-serving
                  properties: {component: serving, env: dev-cluster}
            ---
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: base}
            spec:
              components:
              - name: dev-cluster
                type: k8s-cluster
                properties: {provider: alibaba, resource: ASK}
            """
        );
}
