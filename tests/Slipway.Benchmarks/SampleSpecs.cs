using System.Globalization;
using System.Text;

namespace Slipway.Benchmarks;

/// <summary>Applications of three components each, all different: what a large ML repository holds.</summary>
internal static class SampleSpecs
{
    public static IReadOnlyList<(string Name, byte[] Content)> Make(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(number => ($"specs/app-{number}.yaml", Encoding.UTF8.GetBytes(Application(number)))),
        ];

    private static string Application(int number)
    {
        var id = number.ToString(CultureInfo.InvariantCulture);
        return $"""
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata:
              name: app-{id}
              namespace: default
            spec:
              components:
              # Train the model
              - name: training-{id}
                type: model-training
                properties:
                  image: fogdong/train-color:v1
                  framework: tensorflow
                  cpu: "2"
                  memory: 4Gi
                  storage:
                    - name: "claim-{id}"
                      mountPath: "/model"
              # Serve it
              - name: serving-{id}
                type: model-serving
                dependsOn:
                  - training-{id}
                properties:
                  protocol: tensorflow
                  predictors:
                    - name: model
                      replicas: 1
                      graph:
                        name: my-model
                        implementation: tensorflow
                        modelUri: pvc://claim-{id}
              # Use it
              - name: rest-{id}
                type: webservice
                dependsOn:
                  - serving-{id}
                properties:
                  image: fogdong/color-serving:v1
                  exposeType: LoadBalancer
                  env:
                    - name: URL
                      value: http://ambassador.vela-system.svc.cluster.local/seldon/default/serving-{id}/v1/models/my-model:predict
                  ports:
                    - port: 3333
                      expose: true
            """;
    }
}
