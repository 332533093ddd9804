namespace Slipway.Language.Tests.Argo;

/// <summary>Documents of Argo Workflows are checked down to the last key.</summary>
public class WorkflowTests
{
    [Theory]
    [InlineData("Workflow", "entrypoint: main, {|SLIP1001:template|}: []", "'templates'")]
    [InlineData("Workflow", "{|SLIP1001:entryPoint|}: main", "Did you mean 'entrypoint'?")]
    [InlineData("Workflow", "entrypoint: main, podGC: {strategy: {|SLIP1004:OnPodComplete|}}", "'OnPodCompletion'")]
    [InlineData("Workflow", "entrypoint: main, parallelism: {|SLIP1003:\"2\"|}", "remove the quotes")]
    [InlineData(
        "Workflow",
        "entrypoint: main, ttlStrategy: {{|SLIP1001:secondsAfterSucces|}: 60}",
        "secondsAfterSuccess"
    )]
    [InlineData("WorkflowTemplate", "arguments: {parameters: [{name: {|SLIP1006:a.b|}}]}", "letters, digits")]
    [InlineData("WorkflowTemplate", "arguments: {parameters: [{name: a}, {name: {|SLIP1009:a|}}]}", "unique")]
    [InlineData("WorkflowTemplate", "volumes: [{name: a, {|SLIP1001:configmap|}: {name: a}}]", "'configMap'")]
    [InlineData("ClusterWorkflowTemplate", "serviceAccountName: {|SLIP1005:My_Account|}", "lower-case")]
    [InlineData("CronWorkflow", "schedules: [{|SLIP1005:every day|}], workflowSpec: {entrypoint: a}", "5 are needed")]
    [InlineData(
        "CronWorkflow",
        "schedule: 0 3 * * *, workflowSpec: {entrypoint: a, {|SLIP1001:templtes|}: []}",
        "'templates'"
    )]
    [InlineData("CronWorkflow", "schedule: 0 3 * * *, {|SLIP1001:workflowSpecs|}: {entrypoint: a}", "'workflowSpec'")]
    public void A_document_is_checked(string kind, string spec, string message) =>
        Verify($"apiVersion: argoproj.io/v1alpha1\nkind: {kind}\nmetadata: {{name: a}}\nspec: {{{spec}}}\n", message);

    [Theory]
    [InlineData("container: {image: \"a:1\", {|SLIP1001:comand|}: [a]}", "'command'")]
    [InlineData("container: {image: \"a:1\", imagePullPolicy: {|SLIP1004:always|}}", "'Always'")]
    [InlineData("{|SLIP1001:contaner|}: {image: \"a:1\"}", "'container'")]
    [InlineData("script: {image: \"a:1\", {|SLIP1001:sorce|}: a}", "'source'")]
    [InlineData("steps: [[{name: a, {|SLIP1001:templete|}: a}]]", "'template'")]
    [InlineData("steps: [[{name: a, template: a, withSequence: {{|SLIP1001:cuont|}: 2}}]]", "'count'")]
    [InlineData("steps: [[{name: a, inline: {container: {{|SLIP1001:imag|}: \"a:1\"}}}]]", "'image'")]
    [InlineData("dag: {tasks: [{name: a, template: a, {|SLIP1001:dependancies|}: []}]}", "'dependencies'")]
    [InlineData("dag: {tasks: [{name: a, template: a}, {name: {|SLIP1009:a|}, template: a}]}", "unique")]
    [InlineData(
        "dag: {tasks: [{name: b, template: a}, {name: a, template: a, depends: b, {|SLIP1010:dependencies|}: [b]}]}",
        "'depends'"
    )]
    [InlineData("resource: {action: {|SLIP1004:aply|}, manifest: a}", "'apply'")]
    [InlineData("http: {{|SLIP1001:uri|}: \"http://a\"}", "'url'")]
    [InlineData("suspend: {{|SLIP1001:durations|}: 5s}", "'duration'")]
    [InlineData("suspend: {}, retryStrategy: {limit: 2, retryPolicy: {|SLIP1004:OnErrors|}}", "'OnError'")]
    [InlineData("suspend: {}, retryStrategy: {backoff: {{|SLIP1001:maxDuratoin|}: 5m}}", "'maxDuration'")]
    [InlineData("suspend: {}, inputs: {artifacts: [{name: a, s3: {{|SLIP1001:buckt|}: a}}]}", "'bucket'")]
    [InlineData(
        "suspend: {}, outputs: {parameters: [{name: a, valueFrom: {{|SLIP1001:jqfilter|}: .a}}]}",
        "'jqFilter'"
    )]
    [InlineData(
        "suspend: {}, sidecars: [{name: a, image: \"a:1\", {|SLIP1001:mirrorVolumeMount|}: true}]",
        "mirrorVolumeMounts"
    )]
    [InlineData("suspend: {}, synchronization: {mutexes: [{{|SLIP1001:names|}: a}]}", "'name'")]
    [InlineData(
        "suspend: {}, metrics: {prometheus: [{name: a, help: a, counter: {{|SLIP1001:values|}: \"1\"}}]}",
        "'value'"
    )]
    [InlineData("suspend: {}, {|SLIP1010:http|}: {url: \"http://a\"}", "")]
    public void A_template_is_checked(string template, string message) =>
        Verify(
            $"apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: {{generateName: a-}}\nspec: {{entrypoint: a, templates: [{{name: a, {template}}}]}}\n",
            message
        );

    [Fact]
    public void The_name_is_checked()
    {
        const string rest = "spec: {templates: [{name: a, suspend: {}}]}\n";
        const string header = "apiVersion: argoproj.io/v1alpha1\nkind: WorkflowTemplate\n";

        Verify($"{header}metadata: {{name: {{|SLIP1005:My_Name|}}}}\n{rest}", "lower-case");
        Verify($"{header}{{|SLIP1002:metadata|}}: {{labels: {{a: b}}}}\n{rest}", "'name'");
        Verify($"{header}metadata: {{generateName: a-}}\n{rest}");
    }

    /// <summary>Argo fills a text in before it reads what it is.</summary>
    [Theory]
    [InlineData("container: {image: \"{{inputs.parameters.image}}:{{inputs.parameters.tag}}\"}")]
    [InlineData("container: {image: \"a:1\", resources: {limits: {memory: \"{{inputs.parameters.memory}}\"}}}")]
    [InlineData(
        "container: {image: \"a:1\", env: [{name: A, valueFrom: {secretKeyRef: {name: \"{{item.a}}\", key: \"{{item.b}}\"}}}]}"
    )]
    [InlineData(
        "suspend: {}, volumes: [{name: a, persistentVolumeClaim: {claimName: \"{{inputs.parameters.claim}}\"}}]"
    )]
    [InlineData("suspend: {}, nodeSelector: {\"{{inputs.parameters.key}}\": \"{{inputs.parameters.value}}\"}")]
    [InlineData("suspend: {}, metadata: {labels: {\"{{inputs.parameters.key}}\": \"{{= a + b }}\"}}")]
    [InlineData("suspend: {}, activeDeadlineSeconds: \"{{inputs.parameters.limit}}\"")]
    [InlineData(
        "suspend: {}, retryStrategy: {limit: \"{{inputs.parameters.limit}}\", backoff: {factor: \"{{item}}\"}}"
    )]
    [InlineData("steps: [[{name: a, template: \"{{item.template}}\", withSequence: {count: \"{{item}}\"}}]]")]
    [InlineData("resource: {action: get, manifest: \"{{inputs.parameters.manifest}}\"}")]
    public void A_text_that_is_filled_in_has_any_form(string template) =>
        Verify(
            $"apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: {{name: a}}\nspec: {{entrypoint: a, templates: [{{name: a, {template}}}]}}\n"
        );

    [Fact]
    public void A_text_of_another_kind_is_not_filled_in() =>
        Verify(
            Spec.Workload("apps/v1", "Deployment", pod: "{containers: [{name: a, image: {|SLIP1005:\"{{image}}\"|}}]}"),
            "image reference"
        );

    private static void Verify(string marked, string? message = null)
    {
        var found = SpecTest.Verify(marked);
        if (message is not null)
            found.ShouldContain(one => one.Message.Contains(message));
    }
}
