namespace Slipway.Language.Tests;

/// <summary>One build shows every mistake of a file, whatever stage finds it, each at its very characters.</summary>
public class ThirtyMistakesTests
{
    [Fact]
    public void Thirty_mistakes_of_reading_shape_and_reference_are_reported_in_one_run() =>
        SpecTest
            .Verify(
                """
                apiVersion: core.oam.dev/v1beta1
                kind: Application
                metadata:
                  name: thirty
                  {|SLIP0009:name|}: mistakes
                spec:
                  components:
                  - name: training
                    type: model-training
                    properties:
                      image: {|SLIP1005:https://example.com/train|}
                      framework: {|SLIP1004:tensorfow|}
                      cpu: {|SLIP1003:2|}
                      memory: {|SLIP1005:2GB|}
                      {|SLIP1001:replicas|}: 2
                      cmd: {|SLIP1003:python train.py|}
                      env:
                      - {|SLIP1002:value|}: "1"
                      - name: PATTERN
                        value: "a{|SLIP0006:\d|}+"
                      - name: MODE
                {|SLIP0005:	|}value: fast
                      storage:
                      - {|SLIP1010:name|}: my-pvc
                      - name: data
                        mountPath: {|SLIP1005:data|}
                        accessModes: [{|SLIP1004:ReadWriteOnc|}]
                    dependsOn: [{|SLIP2001:traning-data|}]
                  - name: serving
                    type: model-serving
                    properties:
                      protocol: {|SLIP0011:*protocol|}
                      timeout: {|SLIP1003:1000|}
                      predictors:
                      - name: first
                        {|SLIP1001:replica|}: 1
                        graph:
                          name: my-model
                          implementation: tensorflow
                          modelUri: {|SLIP1005:my-pvc/model|}
                        traffic: {|SLIP1003:"50"|}
                     {|SLIP0006:a|}utoscaler:
                          minReplicas: 1
                          maxReplicas: 2
                          metrics: {|SLIP0008:[|}{type: cpu, targetAverageUtilization: 50}
                    {|SLIP1001:dependOn|}: [training]
                  - name: web
                    type: webservice
                    properties:
                      image: {|SLIP0007:"|}nginx:1.25
                      port: {|SLIP0013:!Ref 80|}
                      exposeType: {|SLIP1004:Loadbalancer|}
                      ports:
                      - port: {|SLIP1007:70000|}
                        expose: true
                    {|SLIP0006:traits|}
                    - type: scaler
                  workflow:
                    mode: {steps: {|SLIP1004:dag|}}
                    steps:
                    - name: train
                      type: apply-component
                      timeout: {|SLIP1005:1d|}
                      {|SLIP1001:property|}: {component: training}
                      if: always{|SLIP0006::|} yes
                """
            )
            .Count.ShouldBeGreaterThanOrEqualTo(30);
}
