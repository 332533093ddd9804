namespace Slipway.Language.Tests.Binding;

/// <summary>Lines in the column of the key that they belong below are reported once, and bound where they belong.</summary>
public class FallenLinesTests
{
    private const string Head = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata: {name: demo}

        """;

    [Fact]
    public void Properties() =>
        SpecTest.Verify(
            Head
                + """
                spec:
                  components:
                  - name: train
                    type: model-training
                    {|SLIP1020:properties|}:
                    image: "registry.example/train:1.0.0"
                    framework: {|SLIP1004:pytroch|}
                """
        );

    [Fact]
    public void Properties_of_a_type_without_a_schema() =>
        SpecTest.Verify(
            Head
                + """
                spec:
                  components:
                  - name: other
                    type: of-our-own
                    {|SLIP1020:properties|}:
                    color: blue
                    size: 3
                """
        );

    [Fact]
    public void The_spec_of_a_document() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: demo}
            {|SLIP1020:spec|}:
            components:
            - name: web
              type: webservice
              properties: {image: "registry.example/web:1.0.0"}
            """
        );

    [Fact]
    public void A_key_that_appears_next_to_the_empty_one_as_well() =>
        SpecTest.Verify(
            Head
                + """
                spec:
                  components:
                  - name: serve
                    type: model-serving
                    properties:
                      protocol: tensorflow
                      predictors:
                      - name: main
                        {|SLIP1020:graph|}:
                        name: m
                        implementation: tensorflow
                        modelUri: "gs://bucket/model"
                """
        );

    [Fact]
    public void Keys_that_belong_next_to_an_empty_one_stay_there() =>
        SpecTest.Verify(
            Head
                + """
                spec:
                  components:
                  - name: web
                    type: webservice
                    properties: {image: "registry.example/web:1.0.0"}
                    dependsOn:
                    traits: []
                """
        );

    [Fact]
    public void A_misspelt_key_after_an_empty_one_is_just_that() =>
        SpecTest.Verify(
            """
            name: train
            resources: {cluster: c, preset: p}
            image: "registry.example/train:1.0.0"
            {|SLIP1003:env|}:
            {|SLIP1001:impot|}: {/data: "vessl-dataset://org/data"}
            run: python train.py
            """
        );
}
