namespace Slipway.Language.Tests.Schemas;

public class ApplicationSchemaTests
{
    [Fact]
    public void Every_field_of_an_Application_is_known() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata:
              name: demo
              namespace: ml
              labels: {team: colors}
              annotations: {app.oam.dev/publishVersion: v1}
            spec:
              components:
              - name: first
                type: cloneset@v2
                externalRevision: first-v3
                properties: {anything: {goes: [here]}}
                outputs: [{name: ip, valueFrom: output.status.podIP}]
                traits:
                - type: scaler
                  properties: {replicas: 2}
              - name: second
                type: cloneset
                dependsOn: [first]
                inputs: [{from: ip, parameterKey: host}]
              policies:
              - name: here
                type: topology
                properties: {clusters: [local]}
              workflow:
                mode: {steps: StepByStep, subSteps: DAG}
                steps:
                - name: all
                  type: deploy
                  meta: {alias: Deploy everything}
                  if: always
                  timeout: 1h30m
                  properties: {policies: [here]}
                - name: group
                  type: step-group
                  mode: DAG
                  dependsOn: [all]
                  inputs: [{from: context.name, parameterKey: {|SLIP2042:x|}}]
                  outputs: [{name: done, valueFrom: context.name}]
                  subSteps:
                  - name: inner
                    type: suspend
                    meta: {alias: Wait}
                    if: status.all.succeeded
                    timeout: 90s
                    properties: {duration: 5m}
                  - name: last
                    type: suspend
                    dependsOn: [inner]
                    inputs: [{from: ip, parameterKey: message}]
                    outputs: [{name: end, valueFrom: context.name}]
            """
        );

    [Fact]
    public void Unknown_keys_outside_of_properties_are_reported()
    {
        var found = SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata:
              name: demo
            {|SLIP1001:specs|}: {}
            spec:
              {|SLIP1001:component|}: []
              components:
              - name: first
                type: cloneset
                {|SLIP1001:dependOn|}: []
                {|SLIP1001:property|}: {}
                outputs:
                - name: ip
                  valueFrom: output.status.podIP
                  {|SLIP1001:fromKey|}: x
                inputs:
                - from: {|SLIP2002:ip|}
                  {|SLIP1001:parameter|}: x
                traits:
                - type: scaler
                  {|SLIP1001:name|}: x
              policies:
              - type: debug
                {|SLIP1001:policy|}: x
              workflow:
                {|SLIP1001:step|}: []
                mode: {{|SLIP1001:step|}: DAG}
                steps:
                - type: deploy
                  {|SLIP1001:subStep|}: []
                  meta: {{|SLIP1001:name|}: x}
                - type: step-group
                  subSteps:
                  - type: suspend
                    {|SLIP1001:mode|}: DAG
            """
        );

        found.ShouldContain(one => one.Message.Contains("Did you mean 'dependsOn'?"));
        found.ShouldContain(one => one.Message.Contains("Did you mean 'subSteps'?"));
    }

    [Fact]
    public void An_output_takes_its_value_by_valueFrom_only() =>
        SpecTest.Verify(
            Spec.Application(
                """
                - name: comp
                  type: cloneset
                  outputs:
                  - {|SLIP1002:name|}: ip
                    {|SLIP1001:fromKey|}: output.status.podIP
                """
            )
        );

    [Fact]
    public void Traits_next_to_components_and_the_replica_key_say_why_they_do_not_work()
    {
        var found = SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: demo}
            spec:
              components:
              - name: comp
                type: cloneset
                {|SLIP1013:replicaKey|}: a
              {|SLIP1013:traits|}:
              - type: scaler
            """
        );

        found[0].Message.ShouldContain("use the replication policy");
        found[1].Message.ShouldContain("inside the component");
    }

    [Fact]
    public void What_has_no_effect_or_is_the_clusters_to_write_is_deprecated() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: demo}
            spec:
              components:
              - name: comp
                type: cloneset
                {|SLIP1011:scopes|}: {healthscopes.core.oam.dev: x}
            {|SLIP1011:status|}: {status: running}
            """
        );

    [Fact]
    public void A_workflow_has_a_reference_or_steps() =>
        SpecTest.Verify(
            Spec.Application(
                "- {name: comp, type: cloneset}",
                workflow: """
                ref: my-workflow
                {|SLIP1010:steps|}:
                - type: deploy
                """
            )
        );

    [Theory]
    [InlineData("Application", "spec: {components: [], workflow: {steps: [{name: wait, type: suspend}]}}")]
    [InlineData("Initializer", "spec: {appTemplate: {spec: {components: []}}}")]
    public void A_name_fits_into_a_label(string kind, string spec)
    {
        var long63 = new string('a', 63);
        var test = $"apiVersion: core.oam.dev/v1beta1\nkind: {kind}\nmetadata:\n  name: {{0}}\n{spec}\n";
        var ignored = kind == "Initializer" ? "{|SLIP4500:Initializer|}" : kind;
        test = test.Replace($"kind: {kind}", $"kind: {ignored}", StringComparison.Ordinal);

        SpecTest.Verify(test.Replace("{0}", long63, StringComparison.Ordinal));
        SpecTest
            .Verify(test.Replace("{0}", $"{{|SLIP1008:{long63}a|}}", StringComparison.Ordinal))
            .Single(found => found.Id == "SLIP1008")
            .Message.ShouldContain("at most 63");
    }

    [Theory]
    [InlineData("mode: {steps: {|SLIP1004:dag|}}")]
    [InlineData("mode: {subSteps: {|SLIP1004:Parallel|}}")]
    [InlineData("steps: [{type: deploy, mode: {|SLIP1004:stepByStep|}}]")]
    public void Modes_are_words_of_a_closed_list(string workflow) =>
        SpecTest.Verify(Spec.Application("- {name: comp, type: cloneset}", workflow: workflow));

    [Theory]
    [InlineData("1d")]
    [InlineData("1min")]
    [InlineData("30")]
    [InlineData("\"\"")]
    public void A_timeout_is_a_duration_of_Go_in_steps_and_sub_steps(string timeout) =>
        SpecTest.Verify(
            Spec.Application(
                "- {name: comp, type: cloneset}",
                workflow: $$"""
                steps:
                - type: deploy
                  timeout: {|SLIP{{(timeout == "30" ? "1003" : "1005")}}:{{timeout}}|}
                - type: step-group
                  subSteps:
                  - type: suspend
                    timeout: {|SLIP{{(timeout == "30" ? "1003" : "1005")}}:{{timeout}}|}
                """
            )
        );

    [Fact]
    public void A_list_that_may_be_left_out_may_be_empty_too() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: demo}
            spec:
              components:
              - name: comp
                type: cloneset
                dependsOn:
                inputs:
                outputs:
                traits:
              policies:
              workflow:
                steps:
            """
        );

    [Fact]
    public void The_components_may_not_be_missing_or_null() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: demo}
            spec:
              {|SLIP1003:components|}:
            """,
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: other}
            {|SLIP1002:spec|}:
              policies: []
            """
        );
}
