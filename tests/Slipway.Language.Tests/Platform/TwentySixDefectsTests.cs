using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Systems.Platform;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Tests.Platform;

/// <summary>The samples of the ML platform document as it has them: one build shows every defect of theirs.</summary>
/// <remarks>
/// Numbers in the text are those of the list of defects in docs/platform.md. Three of them are silent here: one component says no
/// replicas, which is fine; training and serving are in one Application, which is fine with a workflow; comments are misspelt.
/// </remarks>
public class TwentySixDefectsTests
{
    private const string Infrastructure = """
        {|SLIP1002:apiVersion|}: core.oam.dev/v1beta1
        kind: {|SLIP4500:Initializer|}
        spec:
          appTemplate:
            spec:
              components:
              - name: prd-cluster
                type: k8s-cluster
                properties:
                  provider: alibaba
                  resource: ACK
                  version: {|SLIP4510:v1.20|}

              - name: dev-cluster
                type: k8s-cluster
                properties:
                  provider: alibaba
                  resource: ASK
                  version: {|SLIP4510:v1.20|}

              - name: kubeflow
                type: helm-chart
                properties:
                  repo: {|SLIP1006:repo-url|}
                  chart: kubeflow
                  namespace: kubeflow-system
                  {|SLIP1001:create-nmespace|}: true

              - name: s3-bucket
                type: s3-bucket
                properties:
                  provider: {|SLIP4522:alibaba|}
                  bucket: ml-example


              {|SLIP1013:workflows|}:
              - name: create-prod-cluster
                type: terraform-apply
                properties:
                  component: {|SLIP2022:prod-cluster|}

              - name: create-dev-cluster
                type: terraform-apply
                properties:
                  component: {|SLIP2022:{|SLIP4517:prod-cluster|}|}

              - name: deploy-kubeflow
                type: helm-apply
                properties:
                  component: kubeflow

              - name: create-s3-bucket
                type: terraform-apply
                {|SLIP1001:prooperties|}:
                  component: s3-bucket
        """;

    private const string TrainingAndServing = """
        {|SLIP1002:{|SLIP1002:kind|}|}: Application
        spec:
          components:
            # This is the component to train the models.
            - name: my-tfjob
              type: tfjob

              properties:
                # modelVersion defines the location where the model is stored.
                {|SLIP1002:modelVersion|}:
                  modelName: mymodel
                  # The dockerhub repo to push the generated image
                  imageRepo: myhub/mymodel
                # tfReplicaSpecs defines the config to run the training job
                tfReplicaSpecs:
                  Worker:
                    replicas: 3
                    template:
                      spec:
                        containers:
                          - name: tensorflow
                            image: tf-mnist-estimator-api:v0.1

            # This is the component to serve the models.
            - name: my-tfserving-prod
              type: {|SLIP4516:tfserving|}

              properties:
                # Below we show two predictors that splits the serving traffic
                {|SLIP4515:predictors|}:
                  # 90% traffic will be roted to this predictor.
                  - name: model-a-predictor
                    modelVersion: mymodel-v1
                    replicas: 3
                    {|SLIP1013:trafficPercentage|}: 90
                    {|SLIP4513:autoScale|}:
                      minReplicas: 1
                      maxReplicas: 10
                    batching:
                      batchSize: 32
                    template:
                      spec:
                        containers:
                          - name: tensorflow
                            image: {|SLIP4514:tensorflow/serving:1.11.0|}
                  # 10% traffic will be roted to this predictor.
                  - name: model-b-predictor
                    modelVersion: mymodel-v2
                    replicas: 3
                    {|SLIP1013:trafficPercentage|}: 10
                    {|SLIP4513:autoScale|}:
                      minReplicas: 1
                      maxReplicas: 10
                    batching:
                      batchSize: 64
                    template:
                      spec:
                        containers:
                          - name: tensorflow
                            image: {|SLIP4514:tensorflow/serving:1.11.1|}

              traits:
                - {|SLIP1001:name|}: metrics
                  type: arms-metrics

                - {|SLIP1001:name|}: logging
                  type: arms-logging


            # This is the component to serve the models.
            - name: my-tfserving-dev
              type: {|SLIP4516:tfserving|}
              properties:
                predictors:
                  - name: model-predictor
                    modelVersion: mymodel-v2
                    template:
                      spec:
                        containers:
                          - name: tensorflow
                            image: {|SLIP4514:tensorflow/serving:1.11.1|}


          workflow:
            steps:
            - name: train-model
              type: ml-model-training
              properties:
                component: my-tfjob
                # The workflow task will load the dataset into the volumes of the training job container
                dataset:
                  s3:
                    bucket: {|SLIP4508:{|SLIP4509:bucket-url|}|}

            # wait for user to evaluate and decide to pass/fail
            - name: evaluate-model
              type: suspend

            - name: {|SLIP4507:save-model|}
              type: ml-model-checkpoint
              properties:
                # modelVersion defines the location where the model is stored.
                {|SLIP1002:{|SLIP1002:modelVersion|}|}:
                  modelName: {|SLIP4505:mymodel-v2|}
                  # The docker repo to push the generated image
                  imageRepo: {|SLIP4506:myrepo/mymodel|}

            - name: serve-model-in-dev
              type: ml-model-serving
              properties:
                component: my-tfserving-dev
                env: {|SLIP4511:dev|}

            # wait for user to evaluate and decide to pass/fail
            - name: evaluate-serving
              type: suspend

            - name: serve-model-in-prod
              type: ml-model-serving
              properties:
                component: my-tfserving-prod
                env: {|SLIP4511:prod|}
        """;

    [Fact]
    public void Every_defect_is_reported_at_its_place()
    {
        var found = Check();

        Says(found, "SLIP1001", "Did you mean 'createNamespace'?");
        Says(found, "SLIP1001", "Did you mean 'properties'?");
        Says(found, "SLIP1002", "has no 'metadata'");
        Says(found, "SLIP1002", "has no 'apiVersion'");
        Says(found, "SLIP1002", "has no 'storage'");
        Says(found, "SLIP1013", "write 'workflow' with the key 'steps'");
        Says(found, "SLIP1013", "write 'trafficWeight'");
        Says(found, "SLIP2022", "did you mean 'prd-cluster'?");
        Says(found, "SLIP4509", "'ml-example'");
        Says(found, "SLIP4511", "'prd-cluster', 'dev-cluster'");
        Says(found, "SLIP4517", "write 'component: dev-cluster'");
    }

    [Fact]
    public void What_the_list_calls_an_error_is_one_and_what_it_calls_a_warning_or_advice_is_that()
    {
        var found = Check();

        string[] warnings =
        [
            "SLIP4500",
            "SLIP4505",
            "SLIP4506",
            "SLIP4507",
            "SLIP4508",
            "SLIP4510",
            "SLIP4514",
            "SLIP4515",
            "SLIP4517",
        ];
        found
            .Where(one => one.Severity == Severity.Warning)
            .Select(one => one.Id)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe(warnings);
        found.Where(one => one.Severity == Severity.Info).Select(one => one.Id).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void Without_its_workflow_training_and_serving_would_start_together()
    {
        var text = SpecMarkup.Parse("", TrainingAndServing).Text;
        var start = text.IndexOf("  workflow:", StringComparison.Ordinal);

        var analysis = Analysis.Run(
            [Slipway.Language.Syntax.SourceText.From("spec.yaml", text[..start])],
            new Slipway.Language.Workspaces.WorkspaceOptions()
        );

        analysis.Diagnostics.Count(one => one.Id == "SLIP4512").ShouldBe(2);
    }

    [Fact]
    public void Names_of_versions_are_judged_once_the_version_has_its_tag()
    {
        var text = SpecMarkup.Parse("", TrainingAndServing).Text;
        const string repository = "imageRepo: myrepo/mymodel";

        var analysis = Analysis.Run(
            [
                Slipway.Language.Syntax.SourceText.From(
                    "spec.yaml",
                    text.Replace(
                        repository,
                        $"imageTag: v2\n          storage: {{localStorage: {{path: /a, mountPath: /b, nodeName: c}}}}\n          {repository}",
                        StringComparison.Ordinal
                    )
                ),
            ],
            new Slipway.Language.Workspaces.WorkspaceOptions().With(
                new Slipway.Language.Systems.Platform.PlatformOptions { Serving = ServingForm.Inference }
            )
        );

        analysis.Diagnostics.Count(one => one.Id == "SLIP4503").ShouldBe(1);
        analysis.Diagnostics.Count(one => one.Id == "SLIP4504").ShouldBe(2);
    }

    private static IReadOnlyList<Diagnostic> Check() =>
        new SpecTest { Serving = ServingForm.Inference, Advice = ["SLIP4516", "SLIP4522"] }.Check(
            Infrastructure,
            TrainingAndServing
        );

    private static void Says(IReadOnlyList<Diagnostic> found, string id, string words) =>
        found.ShouldContain(one => one.Id == id && one.Message.Contains(words, StringComparison.Ordinal), words);
}
