namespace Slipway.Language.Tests.KubeDl;

/// <summary>The traps of KubeDL's operator and CRDs, each where a person should look; <c>|</c> parts documents' lines.</summary>
public class TwentyTrapsTests
{
    private const string Local = "{localStorage: {path: /a, mountPath: /b, nodeName: c}}";

    // A version needs its model, its repository and one storage.
    [Theory]
    [InlineData("!imageRepo: a/b|imageTag: v1|storage: {nfs: {server: a, path: /b}}", "has no 'modelName'")]
    [InlineData("!modelName: a|imageTag: v1|storage: {nfs: {server: a, path: /b}}", "has no 'imageRepo'")]
    [InlineData("!modelName: a|imageRepo: a/b|imageTag: v1", "without one KubeDL stops")]
    [InlineData(
        "modelName: a|imageRepo: a/b|imageTag: v1|{|SLIP1010:storage|}: {}",
        "needs 'localStorage' or 'nfs' or 'AWSEfs'"
    )]
    [InlineData(
        "modelName: a|imageRepo: a/b|imageTag: v1|storage: {localStorage: {path: /a, nodeName: b}, {|SLIP1010:nfs|}: {server: a, path: /b}}",
        "takes only"
    )]
    [InlineData(
        "modelName: a|imageRepo: a/b|imageTag: v1|storage: {{|SLIP1001:awsEfs|}: {volumeHandle: fs-1}}",
        "Did you mean 'AWSEfs'?"
    )]
    [InlineData(
        "modelName: a|imageRepo: a/b|imageTag: v1|storage: {AWSEfs: {volumeHandle: {|SLIP1006:fs-1:fsap-2:x|}}}",
        "write fs-ID"
    )]
    [InlineData(
        "modelName: a|imageRepo: a/b|imageTag: v1|storage: {nfs: {server: a, path: /b, {|SLIP1011:mountPath|}: /c}}",
        "KubeDL never reads it"
    )]
    [InlineData(
        "modelName: a|imageRepo: a/b|imageTag: v1|storage: {{|SLIP1002:localStorage|}: {path: /a}}",
        "has no 'nodeName'"
    )]
    // A tag names a pod; a repository has none.
    [InlineData(
        "modelName: a|imageRepo: a/b|imageTag: {|SLIP1006:v1.0|}|storage: {nfs: {server: a, path: /b}}",
        "lower-case letters"
    )]
    [InlineData(
        "modelName: a|imageRepo: a/b|imageTag: {|SLIP1006:V1|}|storage: {nfs: {server: a, path: /b}}",
        "lower-case letters"
    )]
    [InlineData(
        "modelName: a|imageRepo: {|SLIP1006:a/b:v1|}|imageTag: v1|storage: {nfs: {server: a, path: /b}}",
        "the tag goes into 'imageTag'"
    )]
    public void A_version_is_complete_and_its_names_can_be_used(string spec, string message) =>
        Said(
            $"apiVersion: model.kubedl.io/v1alpha1\nkind: ModelVersion\nmetadata: {{name: a}}\n{Key("spec", spec)}:\n{Lines(spec.TrimStart('!'), "  ")}",
            message
        );

    // In a job only localStorage works, and only with all of its keys.
    [Theory]
    [InlineData("!modelName: a, imageRepo: a/b, imageTag: v1", "without it the operator crashes")]
    [InlineData("modelName: a, imageRepo: a/b, imageTag: v1, {|SLIP1002:storage|}: {}", "has no 'localStorage'")]
    [InlineData(
        "modelName: a, imageRepo: a/b, imageTag: v1, storage: {{|SLIP1002:localStorage|}: {path: /a, nodeName: b}}",
        "write 'mountPath: /kubedl-model'"
    )]
    [InlineData(
        "modelName: a, imageRepo: a/b, imageTag: v1, storage: {{|SLIP1002:localStorage|}: {path: /a, mountPath: /b}}",
        "the image is never built without one"
    )]
    [InlineData(
        "modelName: a, imageRepo: a/b, imageTag: v1, storage: {localStorage: {path: /a, mountPath: /b, nodeName: c}, {|SLIP1013:nfs|}: {server: a, path: /b}}",
        "it crashes the KubeDL operator"
    )]
    public void A_job_s_model_lies_where_a_job_can_write(string model, string message) =>
        Said(KubeDlSpec.TFJob($"{Key("modelVersion", model)}: {{{model.TrimStart('!')}}}"), message);

    // Roles and keys that the CRDs take and the operator does not.
    [Theory]
    [InlineData("PyTorchJob", "{|SLIP1002:pytorchReplicaSpecs|}: {Worker: {$pytorch}}", "crashes without one")]
    [InlineData("PyTorchJob", "pytorchReplicaSpecs: {Master: {replicas: {|SLIP1007:2|}, $pytorch}}", "has one master")]
    [InlineData("XGBoostJob", "{|SLIP1002:xgbReplicaSpecs|}: {Worker: {$xgboostjob}}", "crashes without one")]
    [InlineData(
        "MPIJob",
        "mpiReplicaSpecs: {Launcher: {replicas: 1, $mpi}, {|SLIP1002:Worker|}: {template: {spec: {containers: [{name: mpi, image: 'a:1'}]}}}}",
        "without it the operator crashes"
    )]
    [InlineData(
        "TFJob",
        "tfReplicaSpecs: {Worker: {$tensorflow}, {|SLIP1013:Evaluator|}: {$tensorflow}}",
        "never starts pods of this role"
    )]
    [InlineData(
        "TFJob",
        "tfReplicaSpecs: {Worker: {$tensorflow}, {|SLIP1013:AIMaster|}: {$tensorflow}}",
        "starts no pods"
    )]
    [InlineData(
        "TFJob",
        "tfReplicaSpecs: {Worker: {$tensorflow}, {|SLIP1001:Wroker|}: {$tensorflow}}",
        "Did you mean 'Worker'?"
    )]
    [InlineData(
        "XGBoostJob",
        "{|SLIP1013:modelVersion|}: {modelName: a}|xgbReplicaSpecs: {Master: {$xgboostjob}}",
        "of TFJob and PyTorchJob alone"
    )]
    [InlineData(
        "MPIJob",
        "{|SLIP1013:cacheBackend|}: {name: a}|mpiReplicaSpecs: {Launcher: {replicas: 1, $mpi}, Worker: {replicas: 1, $mpi}}",
        "for TFJob and PyTorchJob alone"
    )]
    // Words that Go knows and the CRDs do not.
    [InlineData("TFJob", "tfReplicaSpecs: {Worker: {restartPolicy: {|SLIP1004:Sometimes|}, $tensorflow}}", "Always")]
    [InlineData("TFJob", "cleanPodPolicy: {|SLIP1004:Some|}|tfReplicaSpecs: {Worker: {$tensorflow}}", "Running")]
    [InlineData(
        "TFJob",
        "successPolicy: {|SLIP1004:AllWorker|}|tfReplicaSpecs: {Worker: {$tensorflow}}",
        "did you mean 'AllWorkers'?"
    )]
    [InlineData(
        "TFJob",
        "cronPolicy: {schedule: '@daily', concurrencyPolicy: {|SLIP1004:Allows|}}|tfReplicaSpecs: {Worker: {$tensorflow}}",
        "did you mean 'Allow'?"
    )]
    [InlineData(
        "MPIJob",
        "mpiDistribution: {|SLIP1004:OpenMpi|}|mpiReplicaSpecs: {Launcher: {replicas: 1, $mpi}, Worker: {replicas: 1, $mpi}}",
        "did you mean 'OpenMPI'?"
    )]
    public void A_job_says_what_the_operator_understands(string kind, string spec, string message) =>
        Said(KubeDlSpec.Job(kind, Lines(Pods(spec), "")), message);

    // Keys of an Inference that are dropped, or of which a part is missing.
    [Theory]
    [InlineData("name: a|{|SLIP1013:trafficPercentage|}: 90", "write 'trafficWeight'")]
    [InlineData("name: a|{|SLIP1013:trafficPercent|}: 90", "write 'trafficWeight'")]
    [InlineData("name: a|trafficWeight: {|SLIP1007:-1|}", "it must be at least 0")]
    [InlineData("name: a|trafficWeight: {|SLIP1007:2147483648|}", "it must be from 0 to 2147483647")]
    [InlineData("name: {|SLIP1005:A|}", "holds the capital 'A'")]
    public void A_predictor_says_what_KubeDL_reads(string predictor, string message) =>
        Said(KubeDlSpec.Inference([Lines(predictor, "")]), message);

    [Fact]
    public void Two_predictors_of_one_name_are_reported() =>
        Said(KubeDlSpec.Inference(["name: a", "name: {|SLIP1009:{|SLIP4023:a|}|}"]), "rename it");

    [Fact]
    public void A_framework_that_KubeDL_does_not_know_is_reported() =>
        Said(KubeDlSpec.Inference(["name: a"], framework: "{|SLIP1004:TFserving|}"), "did you mean 'TFServing'?");

    [Fact]
    public void A_sound_job_with_all_of_it_is_silent() =>
        KubeDlSpec.Verify(
            KubeDlSpec.TFJob(
                $"cleanPodPolicy: All\nsuccessPolicy: AllWorkers\nmodelVersion: {{modelName: a, imageRepo: a/b, imageTag: v1, storage: {Local}}}"
            )
        );

    /// <summary>A key that is reported to lack something where the content begins with an exclamation mark.</summary>
    private static string Key(string key, string content) => content.StartsWith('!') ? $"{{|SLIP1002:{key}|}}" : key;

    private static void Said(string marked, string message) =>
        KubeDlSpec.Verify(marked).ShouldContain(found => found.Message.Contains(message, StringComparison.Ordinal));

    private static string Pods(string spec) =>
        new[] { "tensorflow", "pytorch", "xgboostjob", "mpi" }.Aggregate(
            spec,
            (text, name) => text.Replace($"${name}", KubeDlSpec.Pod(name), StringComparison.Ordinal)
        );

    /// <summary>Takes apart what is written on one line; the bars of marks are not parting ones.</summary>
    private static string Lines(string text, string margin) =>
        string.Concat(
                text.Replace("{|", "\u0001", StringComparison.Ordinal)
                    .Replace("|}", "\u0002", StringComparison.Ordinal)
                    .Split('|')
                    .Select(line => $"{margin}{line}\n")
            )
            .Replace("\u0001", "{|", StringComparison.Ordinal)
            .Replace("\u0002", "|}", StringComparison.Ordinal);
}
