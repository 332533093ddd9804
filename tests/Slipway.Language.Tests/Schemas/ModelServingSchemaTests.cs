using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests.Schemas;

public class ModelServingSchemaTests
{
    private const string Graph = "graph: {name: m, implementation: sklearn, modelUri: \"gs://models/a\"}";

    [Fact]
    public void A_serving_with_every_parameter_is_fine() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: base
                  type: model-serving
                  properties:
                    protocol: tensorflow
                    predictors:
                    - name: model1
                      graph: {name: m, implementation: tensorflow, modelUri: "gs://models/a"}
                - name: comp
                  type: model-serving
                  properties:
                    protocol: tensorflow
                    timeout: "10000"
                    customRouting: {header: "style: transfer", serviceName: base}
                    predictors:
                    - name: model1
                      replicas: 1
                      traffic: 50
                      graph: {name: m, implementation: tensorflow, modelUri: "gs://models/a"}
                    - name: model2
                      traffic: 50
                      graph: {name: m, implementation: tensorflow, modelUri: "gs://models/b"}
                      resources: {cpu: "1", memory: 1Gi, gpu: "1"}
                      autoscaler:
                        minReplicas: 1
                        maxReplicas: 5
                        metrics:
                        - {type: cpu, targetAverageUtilization: 80}
                        - {type: memory, targetAverageUtilization: 80}
                """
            )
        );

    [Theory]
    [InlineData("{|SLIP1001:replica|}: 2\n  " + Graph, "Did you mean 'replicas'?")]
    [InlineData(
        "graph: {name: m, implementation: sklearn, {|SLIP1001:modelURI|}: \"gs://a\", modelUri: \"gs://a/b\"}",
        "Did you mean 'modelUri'?"
    )]
    public void An_unknown_key_is_reported(string values, string remedy)
    {
        var found = SpecTest.Verify(Predictor(values));

        found.Single().Message.ShouldContain(remedy);
    }

    [Theory]
    [InlineData("{|SLIP1002:graph|}: {name: m, modelUri: \"gs://a/b\"}")]
    [InlineData("{|SLIP1002:graph|}: {name: m, implementation: sklearn}")]
    [InlineData("{|SLIP1002:graph|}: {implementation: sklearn, modelUri: \"gs://a/b\"}")]
    [InlineData(Graph + "\n  {|SLIP1002:autoscaler|}: {minReplicas: 1}\n  resources: {cpu: \"1\"}")]
    public void A_missing_value_is_reported(string values) => SpecTest.Verify(Predictor(values));

    [Fact]
    public void A_predictor_without_a_graph_is_reported() =>
        SpecTest.Verify(Spec.Component("model-serving", "predictors: [{{|SLIP1002:name|}: a}]"));

    [Theory]
    [InlineData("traffic: {|SLIP1003:50.5|}")]
    [InlineData("replicas: {|SLIP1003:\"1\"|}")]
    [InlineData("resources: {cpu: {|SLIP1003:1|}}")]
    [InlineData("resources: {memory: {|SLIP1003:2|}}")]
    public void A_value_of_another_type_is_reported(string value) => SpecTest.Verify(Predictor($"{value}\n  {Graph}"));

    [Theory]
    [InlineData("{|SLIP1003:10000|}")]
    [InlineData("{|SLIP1006:\"10s\"|}")]
    [InlineData("{|SLIP1006:\"0\"|}")]
    [InlineData("{|SLIP1006:\"-5\"|}")]
    [InlineData("{|SLIP1006:\"\"|}")]
    public void A_timeout_that_is_not_a_number_of_milliseconds_is_reported(string timeout) =>
        SpecTest.Verify(Serving($"timeout: {timeout}"));

    [Fact]
    public void A_timeout_in_milliseconds_is_fine() => SpecTest.Verify(Serving("timeout: \"10000\""));

    [Theory]
    [InlineData("TENSORFLOW_SERVER")]
    [InlineData("pytorch")]
    public void An_unknown_model_server_is_reported(string server) =>
        SpecTest.Verify(
            Predictor($"graph: {{name: m, implementation: {{|SLIP1004:{server}|}}, modelUri: \"gs://a/b\"}}")
        );

    [Fact]
    public void An_unknown_protocol_is_reported() => SpecTest.Verify(Serving("protocol: {|SLIP1004:kfserving|}"));

    [Fact]
    public void An_unknown_metric_is_reported() =>
        SpecTest.Verify(Scaled("metrics: [{type: {|SLIP1004:gpu|}, targetAverageUtilization: 80}]"));

    [Fact]
    public void The_addons_Seldon_does_not_know_the_protocol_v2()
    {
        var found = new SpecTest { Profile = "addon-1.0.1" }.Check(Serving("protocol: {|SLIP1012:v2|}"));

        found.Single().Message.ShouldContain("needs seldon >= 1.13");
    }

    [Theory]
    [InlineData("latest", "v2")]
    [InlineData("addon-1.0.1, seldon=1.13", "v2")]
    [InlineData("addon-1.0.1", "seldon")]
    public void A_protocol_that_Seldon_knows_is_fine(string profile, string protocol) =>
        new SpecTest { Profile = profile }.Check(Serving($"protocol: {protocol}"));

    [Fact]
    public void Seldon_2_does_not_serve_the_component() =>
        new SpecTest { Profile = "seldon=2" }.Check(
            Spec.Component("model-serving", $"{{|SLIP1012:predictors|}}:\n- name: a\n  {Graph}")
        );

    [Fact]
    public void A_serving_without_predictors_is_reported() =>
        SpecTest.Verify(
            Spec.Application("- name: comp\n  type: model-serving\n  {|SLIP1002:properties|}: {protocol: seldon}")
        );

    [Fact]
    public void An_empty_list_of_predictors_is_reported() =>
        Ids(Spec.Component("model-serving", "predictors: []")).ShouldBe(["SLIP1008"]);

    [Fact]
    public void Two_predictors_of_one_name_are_reported() =>
        SpecTest.Verify(
            Spec.Component(
                "model-serving",
                $"predictors:\n- name: a\n  traffic: 50\n  {Graph}\n- name: {{|SLIP1009:a|}}\n  traffic: 50\n  {Graph}"
            )
        );

    [Theory]
    [InlineData("")]
    [InlineData("pvc:///model")]
    [InlineData("pvc://")]
    [InlineData("pvc://My_Claim/model")]
    [InlineData("my-pvc/model")]
    [InlineData("/model")]
    [InlineData("ftp://host/model")]
    public void A_model_that_no_server_finds_is_reported(string uri) =>
        SpecTest.Verify(Predictor($"graph: {{name: m, implementation: sklearn, modelUri: {{|SLIP1005:\"{uri}\"|}}}}"));

    [Theory]
    [InlineData("gs://bucket/path")]
    [InlineData("s3://bucket/path")]
    [InlineData("https://example.com/model")]
    [InlineData("rclone://remote/path")]
    public void A_model_behind_a_known_scheme_is_fine(string uri) =>
        SpecTest.Verify(Predictor($"graph: {{name: m, implementation: sklearn, modelUri: \"{uri}\"}}"));

    [Theory]
    [InlineData("style")]
    [InlineData("x-url: http://a")]
    [InlineData("style:")]
    [InlineData(": transfer")]
    [InlineData("two words: x")]
    public void A_header_that_Seldon_cannot_take_apart_is_reported(string header) =>
        SpecTest.Verify(Routed($"{{|SLIP1005:\"{header}\"|}}"));

    [Theory]
    [InlineData("style: transfer")]
    [InlineData("x-style:transfer")]
    public void One_name_and_one_value_are_fine(string header) => SpecTest.Verify(Routed($"\"{header}\""));

    [Theory]
    [InlineData("replicas: {|SLIP1007:-1|}")]
    [InlineData("replicas: {|SLIP1007:2147483648|}")]
    [InlineData("traffic: {|SLIP1007:101|}")]
    [InlineData("traffic: {|SLIP1007:-1|}")]
    public void A_number_out_of_range_is_reported(string value) => SpecTest.Verify(Predictor($"{value}\n  {Graph}"));

    [Fact]
    public void No_replicas_are_fine() => SpecTest.Verify(Predictor($"replicas: 0\n  {Graph}"));

    [Theory]
    [InlineData("metrics: [{type: cpu, targetAverageUtilization: {|SLIP1007:0|}}]")]
    [InlineData(
        "metrics: [{type: cpu, targetAverageUtilization: 80}, {type: {|SLIP1009:cpu|}, targetAverageUtilization: 70}]"
    )]
    public void Metrics_that_an_autoscaler_cannot_use_are_reported(string metrics) => SpecTest.Verify(Scaled(metrics));

    [Fact]
    public void An_autoscaler_keeps_one_pod() =>
        SpecTest.Verify(Scaled("metrics: [{type: cpu, targetAverageUtilization: 80}]", least: "{|SLIP1007:0|}"));

    private static IEnumerable<string> Ids(string spec) =>
        Analysis
            .Run([SourceText.From("spec.yaml", spec)], new WorkspaceOptions())
            .Diagnostics.Select(found => found.Id);

    private static string Serving(string property) =>
        Spec.Component("model-serving", $"{property}\npredictors:\n- name: a\n  {Graph}");

    private static string Predictor(string values) =>
        Spec.Component("model-serving", $"predictors:\n- name: a\n  {values}");

    private static string Scaled(string metrics, string least = "1") =>
        Predictor(
            $"{Graph}\n  resources: {{cpu: \"1\"}}\n  autoscaler:\n    minReplicas: {least}\n    maxReplicas: 3\n    {metrics}"
        );

    private static string Routed(string header) =>
        Spec.Application(
            $$"""
            - name: base
              type: model-serving
              properties:
                predictors:
                - name: a
                  {{Graph}}
            - name: comp
              type: model-serving
              properties:
                customRouting:
                  header: {{header}}
                  serviceName: base
                predictors:
                - name: a
                  {{Graph}}
            """
        );
}
