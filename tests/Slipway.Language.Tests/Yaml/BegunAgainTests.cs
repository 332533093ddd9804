namespace Slipway.Language.Tests.Yaml;

/// <summary>A mapping that begins again is the next item or document: one finding says what is missing, and both are read.</summary>
public class BegunAgainTests
{
    [Fact]
    public void A_step_without_its_dash() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: demo}
            spec:
              components:
              - name: one
                type: webservice
                properties: {image: "registry.example/one:1.0.0"}
              - name: two
                type: webservice
                properties: {image: "registry.example/two:1.0.0"}
              workflow:
                steps:
                - name: first
                  type: apply-component
                  properties: {component: one}
                  {|SLIP0009:name|}: second
                  type: apply-component
                  dependsOn: [first]
                  properties: {component: two}
                - name: third
                  type: suspend
                  dependsOn: [second, {|SLIP2026:forth|}]
            """
        );

    [Fact]
    public void A_document_without_its_mark() =>
        SpecTest.Verify(
            """
            apiVersion: v1
            kind: PersistentVolumeClaim
            metadata: {name: models}
            spec: {accessModes: [ReadWriteMany], resources: {requests: {storage: 1Gi}}}
            {|SLIP0009:apiVersion|}: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: demo}
            spec:
              components:
              - name: serve
                type: model-serving
                properties:
                  protocol: tensorflow
                  predictors:
                  - name: main
                    graph: {name: m, implementation: tensorflow, modelUri: "pvc://models"}
            """
        );

    [Fact]
    public void A_key_written_twice_is_just_that() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: demo}
            spec:
              components:
              - name: one
                type: webservice
                properties:
                  image: "registry.example/one:1.0.0"
                  cpu: "1"
                  {|SLIP0009:cpu|}: "2"
            """
        );
}
